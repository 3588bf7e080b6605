/**
 * A track that shows and says nothing. janus.js can only offer to send what it has a track for; a place in the
 * offer is kept with this one, so that a camera may come later without negotiating again.
 */
export function placeholderTrack(kind: 'audio' | 'video'): MediaStreamTrack {
  return kind === 'audio' ? silence() : blackness();
}

function silence(): MediaStreamTrack {
  const context = new AudioContext();
  const [track] = context.createMediaStreamDestination().stream.getAudioTracks();
  void context.close();
  return mustExist(track);
}

function blackness(): MediaStreamTrack {
  const canvas = document.createElement('canvas');
  // Firefox captures only a canvas that has been drawn on.
  canvas.getContext('2d');
  const [track] = canvas.captureStream(0).getVideoTracks();
  return mustExist(track);
}

function mustExist(track: MediaStreamTrack | undefined): MediaStreamTrack {
  if (track === undefined) throw new Error('A generated stream has a track');
  return track;
}

/** A moving picture without a camera: somebody drawn at a desk, who nods. For tests and stories. */
export function paintedPerson(shirt: string, wall: string): MediaStream {
  const canvas = document.createElement('canvas');
  canvas.width = 960;
  canvas.height = 540;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('This browser has no canvas.');
  let frame = 0;
  const stream = canvas.captureStream(12);
  const timer = setInterval(() => {
    paint(pen, shirt, wall, Math.sin(frame / 9));
    frame += 1;
    if (stream.getTracks().every(({ readyState }) => readyState === 'ended')) clearInterval(timer);
  }, 80);
  paint(pen, shirt, wall, 0);
  return stream;
}

function paint(pen: CanvasRenderingContext2D, shirt: string, wall: string, nod: number): void {
  pen.fillStyle = wall;
  pen.fillRect(0, 0, 960, 540);
  pen.fillStyle = 'rgb(255 255 255 / 35%)';
  pen.fillRect(640, 60, 220, 260);
  oval(pen, 480, 520, 230, 190, shirt);
  pen.fillStyle = '#c99b7c';
  pen.fillRect(445, 300, 70, 80);
  const y = 230 + nod * 6;
  oval(pen, 480, y - 22, 118, 132, '#3d2b22');
  oval(pen, 480, y, 98, 122, '#e0b394');
  for (const eye of [442, 518]) oval(pen, eye, y - 12, 9, 9, '#2a1d17');
  pen.strokeStyle = '#8c3f3a';
  pen.lineWidth = 7;
  pen.beginPath();
  pen.arc(480, y + 40, 32, 0.25, Math.PI - 0.25);
  pen.stroke();
}

function oval(
  pen: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
): void {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.ellipse(x, y, width, height, 0, 0, Math.PI * 2);
  pen.fill();
}

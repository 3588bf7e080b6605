/** How a drawn person looks at one moment. */
export interface Pose {
  /** Seconds since the figure appeared. */
  readonly seconds: number;
  /** From 0, closed, to 1. */
  readonly mouth: number;
  /** Shown below the figure, in whatever language the caller speaks. */
  readonly caption: string;
}

/** What is drawn on; a canvas gives it. */
export type Paper = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'font'
  | 'textAlign'
  | 'fillRect'
  | 'fillText'
  | 'beginPath'
  | 'ellipse'
  | 'moveTo'
  | 'lineTo'
  | 'fill'
  | 'stroke'
>;

export const FIGURE_WIDTH = 640;
export const FIGURE_HEIGHT = 360;

const WALL = '#dfe9f5';
const DESK = '#17324d';
const JACKET = '#0066cc';
const SKIN = '#e2b899';
const INK = '#17324d';
const CENTRE = FIGURE_WIDTH / 2;
const WAVE_POINTS = 48;

/** A person at a desk with a clock on the wall: plainly drawn, so that nobody takes it for somebody. */
export function drawFigure(paper: Paper, pose: Pose): void {
  paper.fillStyle = WALL;
  paper.fillRect(0, 0, FIGURE_WIDTH, FIGURE_HEIGHT);
  drawClock(paper, pose.seconds);
  drawPerson(paper, pose);
  drawDesk(paper);
  drawVoice(paper, pose);
  drawCaption(paper, pose.caption);
}

function drawPerson(paper: Paper, { seconds, mouth }: Pose): void {
  const sway = Math.sin(seconds) * 4;
  fillEllipse(paper, JACKET, CENTRE + sway / 2, 290, 120, 95);
  fillEllipse(paper, SKIN, CENTRE + sway, 145, 52, 62);
  const eyeHeight = seconds % 4 < 0.15 ? 1 : 6;
  for (const side of [-18, 18]) fillEllipse(paper, INK, CENTRE + sway + side, 135, 5, eyeHeight);
  fillEllipse(paper, INK, CENTRE + sway, 175, 16, 2 + mouth * 9);
}

/** Its second hand moves all the time: a frozen picture is seen to be frozen. */
function drawClock(paper: Paper, seconds: number): void {
  const [x, y, radius] = [540, 80, 46];
  fillEllipse(paper, '#ffffff', x, y, radius, radius);
  strokeHand(paper, x, y, radius * 0.5, seconds / 3600 / 12);
  strokeHand(paper, x, y, radius * 0.75, seconds / 3600);
  strokeHand(paper, x, y, radius * 0.9, seconds / 60);
}

function strokeHand(paper: Paper, x: number, y: number, length: number, turns: number): void {
  const angle = turns * 2 * Math.PI - Math.PI / 2;
  strokeLine(paper, 3, [
    [x, y],
    [x + Math.cos(angle) * length, y + Math.sin(angle) * length],
  ]);
}

function drawDesk(paper: Paper): void {
  paper.fillStyle = DESK;
  paper.fillRect(0, FIGURE_HEIGHT - 60, FIGURE_WIDTH, 60);
}

/** The voice as a line that moves with it. */
function drawVoice(paper: Paper, { seconds, mouth }: Pose): void {
  const points = Array.from({ length: WAVE_POINTS }, (_, index): readonly [number, number] => {
    const height = Math.sin(index / 2 + seconds * 9) * 24 * mouth;
    return [30 + index * 3, 80 + height];
  });
  strokeLine(paper, 4, points);
}

function drawCaption(paper: Paper, caption: string): void {
  paper.fillStyle = '#ffffff';
  paper.font = '600 22px sans-serif';
  paper.textAlign = 'center';
  paper.fillText(caption, CENTRE, FIGURE_HEIGHT - 23, FIGURE_WIDTH - 40);
}

function fillEllipse(
  paper: Paper,
  colour: string,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  paper.fillStyle = colour;
  paper.beginPath();
  paper.ellipse(x, y, width, height, 0, 0, 2 * Math.PI);
  paper.fill();
}

function strokeLine(paper: Paper, width: number, points: readonly (readonly [number, number])[]): void {
  paper.strokeStyle = INK;
  paper.lineWidth = width;
  paper.lineCap = 'round';
  paper.beginPath();
  for (const [index, [x, y]] of points.entries()) {
    if (index === 0) paper.moveTo(x, y);
    else paper.lineTo(x, y);
  }
  paper.stroke();
}

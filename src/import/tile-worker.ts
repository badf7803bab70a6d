import { tileMaker, type Answer, type Asked } from './tile-maker.ts';

/** Each is answered by its number. */
export interface Question {
  number: number;
  asked: Asked;
}
export interface Reply {
  number: number;
  answer: Answer;
}

/** TypeScript knows either pages or workers, and this project is a page. */
const scope = globalThis as unknown as {
  postMessage: (reply: Reply, transfer: ArrayBuffer[]) => void;
  onmessage: (event: MessageEvent<Question>) => void;
};

const answerTo = tileMaker();

scope.onmessage = ({ data: { number, asked } }) => {
  const answer = answerTo(asked);
  scope.postMessage({ number, answer }, answer instanceof Uint8Array ? [answer.buffer] : []);
};

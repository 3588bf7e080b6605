import { consume } from '@lit/context';
import { property } from 'lit/decorators.js';
import { LocaleController } from '../locale/locale-controller.ts';
import { LocalizedElement } from '../locale/localized-element.ts';
import { callContext, type CallScene } from './call-scene.ts';
import { callStrings, type CallStrings } from './call.strings.ts';

/** A piece of the call: it draws the scene that encloses it and sends what a person asks for. */
export abstract class CallPart extends LocalizedElement<CallStrings> {
  /** The scene. It comes from the `<pue-call>` around; a story or a test may set it. */
  @consume({ context: callContext, subscribe: true })
  @property({ attribute: false })
  call: CallScene | undefined;

  protected readonly locale = new LocaleController(this, callStrings);
}

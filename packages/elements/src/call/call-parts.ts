import { define } from '../define/define.ts';
import { PueCallAdmission } from './pue-call-admission.ts';
import { PueCallControls } from './pue-call-controls.ts';
import { PueCallDevices } from './pue-call-devices.ts';
import { PueCallEnded } from './pue-call-ended.ts';
import { PueCallLevel } from './pue-call-level.ts';
import { PueCallOutcome } from './pue-call-outcome.ts';
import { PueCallPreview } from './pue-call-preview.ts';
import { PueCallReport } from './pue-call-report.ts';
import { PueCallSelf } from './pue-call-self.ts';
import { PueCallStage } from './pue-call-stage.ts';
import { PueCallWaiting } from './pue-call-waiting.ts';

/** Makes the parts of an open call known to the page. Fetched when somebody opens one. */
export function defineCallParts(): void {
  define('pue-call-self', PueCallSelf);
  define('pue-call-devices', PueCallDevices);
  define('pue-call-level', PueCallLevel);
  define('pue-call-outcome', PueCallOutcome);
  define('pue-call-preview', PueCallPreview);
  define('pue-call-waiting', PueCallWaiting);
  define('pue-call-admission', PueCallAdmission);
  define('pue-call-stage', PueCallStage);
  define('pue-call-controls', PueCallControls);
  define('pue-call-ended', PueCallEnded);
  define('pue-call-report', PueCallReport);
}

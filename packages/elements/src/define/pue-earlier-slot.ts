import { PueEarlierSlot } from '../earlier/pue-earlier-slot.ts';
import { define } from './define.ts';
import './pue-provider.ts'; // before its consumers: they ask for it as soon as they are defined

define('pue-earlier-slot', PueEarlierSlot);

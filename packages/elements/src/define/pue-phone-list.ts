import { PuePhoneList } from '../earlier/pue-phone-list.ts';
import { define } from './define.ts';
import './pue-provider.ts'; // before its consumers: they ask for it as soon as they are defined

define('pue-phone-list', PuePhoneList);

/** All that a page does besides its figures, as one script: seven small ones would cost a slow network seven journeys. */
import '../prose/code-tabs.ts';
import '../prose/predict.ts';
import '../prose/scrollers.ts';
import './contents-spy.ts';
import './copy-formulas.ts';
import './print.ts';
import './theme-switch.ts';

import Answer from './prose/Answer.astro';
import Choice from './prose/Choice.astro';
import Cite from './prose/Cite.astro';
import Code from './prose/Code.astro';
import Deeper from './prose/Deeper.astro';
import Exercise from './prose/Exercise.astro';
import Goals from './prose/Goals.astro';
import Misconception from './prose/Misconception.astro';
import N from './prose/N.astro';
import Note from './prose/Note.astro';
import Pre from './prose/Pre.astro';
import Predict from './prose/Predict.astro';
import References from './prose/References.astro';
import Set from './prose/Set.astro';
import Solution from './prose/Solution.astro';
import Table from './prose/Table.astro';
import Explorer from './widgets/explorer/Explorer.astro';
import Plateau from './widgets/plateau/Plateau.astro';
import SaturationDial from './widgets/saturation-dial/SaturationDial.astro';
import RevivalRace from './widgets/revival-race/RevivalRace.astro';
import SoftmaxBreakIt from './widgets/softmax-break-it/SoftmaxBreakIt.astro';
import SoftmaxJacobian from './widgets/softmax-jacobian/SoftmaxJacobian.astro';
import SoftmaxSimplex from './widgets/softmax-simplex/SoftmaxSimplex.astro';
import SlopeLearner from './widgets/slope-learner/SlopeLearner.astro';
import FoldAndCount from './widgets/fold-and-count/FoldAndCount.astro';
import WhichGain from './widgets/which-gain/WhichGain.astro';
import GradientChain from './widgets/gradient-chain/GradientChain.astro';
import SoftmaxBreakIt from './widgets/softmax-break-it/SoftmaxBreakIt.astro';
import SoftmaxJacobian from './widgets/softmax-jacobian/SoftmaxJacobian.astro';
import SoftmaxSimplex from './widgets/softmax-simplex/SoftmaxSimplex.astro';

/** Every tag that a lesson may write without an import. */
export const lessonParts = {
  WhichGain,
  FoldAndCount,
  RevivalRace,
  SlopeLearner,
  Answer,
  Choice,
  Cite,
  Code,
  Deeper,
  Exercise,
  Explorer,
  Goals,
  GradientChain,
  Misconception,
  N,
  Note,
  Plateau,
  Predict,
  References,
  SaturationDial,
  Set,
  SoftmaxBreakIt,
  SoftmaxJacobian,
  SoftmaxSimplex,
  Solution,
  // What Markdown itself writes:
  pre: Pre,
  table: Table,
};

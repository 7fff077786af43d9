import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/pieces.css';
import '../../components/popup.css';
import { PopupView } from './view.tsx';

new PopupView(document.querySelector('#app') as Element, { tall: false }).start();

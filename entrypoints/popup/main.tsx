import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/pieces.css';
import '../../components/popup.css';
import { PopupView } from './view.tsx';

const start = () => new PopupView(document.querySelector('#app') as Element, { tall: false }).start();

// The script is asynchronous, and may be there before the page is.
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
else start();

// A button that prints; without scripts the browser's own command does the same.
const button = document.getElementById('print-sheet');
button?.addEventListener('click', () => print());

// Everything here only adds comfort: every page works without it.

// "/" goes to the search box.
document.addEventListener('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest('input, select, textarea, [contenteditable]')) return;
  const box = document.querySelector('form[role=search] input[type=search]');
  if (box) {
    event.preventDefault();
    box.focus();
    box.select();
  }
});

// A button beside every citation.
for (const text of document.querySelectorAll('[data-copy]')) {
  if (!navigator.clipboard) break;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Chép trích dẫn';
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text.textContent.trim());
    button.textContent = 'Đã chép';
    setTimeout(() => { button.textContent = 'Chép trích dẫn'; }, 2000);
  });
  text.after(button);
}

// The contents list starts folded on a narrow screen.
const contents = document.querySelector('.toc details');
if (contents && matchMedia('(max-width: 60rem)').matches) contents.open = false;

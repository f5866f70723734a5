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

// The button behind a text that is meant to be copied.
for (const button of document.querySelectorAll('[data-copy] + .copy')) {
  const label = button.textContent;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.previousElementSibling.textContent.trim());
    button.textContent = document.documentElement.lang === 'en' ? 'Copied' : 'Đã chép';
    setTimeout(() => { button.textContent = label; }, 2000);
  });
}

// The address of the page, to be sent to somebody.
for (const button of document.querySelectorAll('[data-share]')) {
  const label = button.querySelector('span');
  const said = label.textContent;
  if (navigator.share && matchMedia('(pointer: coarse)').matches) label.textContent = 'Chia sẻ';
  button.addEventListener('click', async () => {
    const page = { title: document.querySelector('h1').textContent.trim(), url: location.href };
    if (label.textContent === 'Chia sẻ') {
      await navigator.share(page).catch(() => {});
      return;
    }
    await navigator.clipboard.writeText(`${page.title} ${page.url}`);
    label.textContent = 'Đã chép';
    setTimeout(() => { label.textContent = said; }, 2000);
  });
}

// The contents list starts folded on a narrow screen.
const contents = document.querySelector('.toc details');
if (contents && matchMedia('(max-width: 60rem)').matches) contents.open = false;

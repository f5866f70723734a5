// On the page of a missing address: a search for the words of that address.
const link = document.getElementById('tim-theo-dia-chi');
const words = decodeURIComponent(location.pathname).split('/').filter(part => part && part !== '404.html').pop()
  ?.replace(/\.[a-z]+$/, '').replace(/[-_+]+/g, ' ').trim().slice(0, 80);
if (link && words) {
  link.href += `?q=${encodeURIComponent(words)}`;
  link.lastChild.textContent = ` Tìm “${words}”`;
}

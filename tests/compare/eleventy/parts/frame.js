// The constant frame around every page.
import { escape, once } from './html.js';

const link = ({ url, title }) => `<li><a href="${escape(url)}">${escape(title)}</a></li>`;

export const head = once(frame => `${frame.share ? `<meta property="og:image" content="${escape(frame.address + frame.share)}" />
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="${escape(frame.title)}" />
<meta name="twitter:card" content="summary_large_image">` : ''}<meta name="theme-color" content="#f9f5ec" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#0d1a1b" media="(prefers-color-scheme: dark)">
<meta name="color-scheme" content="light dark">${frame.icon ? `<link rel="icon" href="${escape(frame.icon)}" type="image/svg+xml" />` : ''}${
  frame.fonts.map(font => `<link rel="preload" href="${escape(font)}" as="font" type="font/woff2" crossorigin />`).join('')}${
  frame.sheets.map(({ url, sum }) => `<link rel="stylesheet" href="${escape(url)}" integrity="${escape(sum)}" />`).join('')
}<link rel="stylesheet" href="${escape(frame.print.url)}" integrity="${escape(frame.print.sum)}" media="print" />${
  frame.imports.map(({ url, sum }) => `<link rel="modulepreload" href="${escape(url)}" integrity="${escape(sum)}" />`).join('')}${
  frame.modules.map(({ url, sum }) => `<script type="module" src="${escape(url)}" integrity="${escape(sum)}"></script>`).join('')}`);

export const header = once(frame => `<a class="skip" href="#noi-dung">Bỏ qua, tới nội dung chính</a>
<header class="top"><div class="wrap top-row"><a class="brand" href="/"><svg class="mark" viewBox="0 0 48 48" width="36" height="36" aria-hidden="true" focusable="false"><path d="M1 24C12 24 17 24 22 22 31 18 32 4 46 3M22 22C32 19 34 10 46 9M1 24C14 24 18 25 24 23 33 20 36 15 46 15M24 23C34 21 38 20 46 20M1 24H46M24 25C34 27 38 28 46 28M1 24C14 24 18 23 24 25 33 28 36 33 46 33M22 26C32 29 34 38 46 39M1 24C12 24 17 24 22 26 31 30 32 44 46 45" fill="none" stroke="currentColor" stroke-width="1.9" stroke-linecap="round"></path></svg><span>${escape(frame.title)}</span></a><form class="search top-search" role="search" action="/tim-kiem/" method="get"><label class="sr" for="tim">Tìm trong văn bản, nhiệm vụ, cơ quan</label>
<input type="search" id="tim" name="q" placeholder="Tìm kiếm" autocomplete="off" enterkeyhint="search" lang="vi" aria-keyshortcuts="/" />
<button type="submit">Tìm</button></form><a class="language" href="/en/" hreflang="en" lang="en">English</a></div>
<nav class="wrap main-nav" aria-label="Chính"><ul>${
  frame.navigation.map(({ url, title }) => `<li><a href="${escape(url)}"${url === '/nhiem-vu/' ? ' aria-current="true"' : ''}>${escape(title)}</a></li>`).join('')
}</ul></nav></header>`);

export const share = `<p class="share scripted"><button type="button" class="quiet" data-share><svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false"><g fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"><path d="M10 14a4 4 0 0 0 5.7 0l3.6-3.6a4 4 0 0 0-5.7-5.7L12.5 5.8M14 10a4 4 0 0 0-5.7 0l-3.6 3.6a4 4 0 0 0 5.7 5.7l1.1-1.1"/></g></svg> <span>Chép đường dẫn</span></button></p>`;

export const footer = once(frame => `<footer class="foot"><div class="wrap foot-grid"><div><p class="foot-name">${escape(frame.title)}</p><p>${escape(frame.tagline)}</p><p>Số liệu và trạng thái tính đến <time datetime="${escape(frame.today.iso)}"><strong>${escape(frame.today.day)}</strong></time>.</p></div>
<div><p>Nguồn: văn bản của Ủy ban nhân dân và Hội đồng nhân dân thành phố Cần Thơ, giữ nguyên văn như đã nhận. Mỗi số liệu đều dẫn về đúng dòng của nguồn.</p>
<p>${escape(frame.publisher)}.</p>
<p>Được dùng lại tự do, đề nghị ghi nguồn.${frame.contact ? ` Liên hệ: ${escape(frame.contact)}.` : ''}</p></div>
<ul class="foot-links">${frame.texts.map(link).join('')}${frame.links.map(link).join('')}${
  frame.repository ? `<li><a href="${escape(frame.repository)}">Mã nguồn và lịch sử sửa đổi</a></li>` : ''}</ul></div></footer>`);

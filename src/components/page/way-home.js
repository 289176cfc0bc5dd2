// The site may stand at any depth below its host: the nearest folder above that has our icon is its front page.
(async function (home) {
  const parts = location.pathname.split('/');
  for (let depth = parts.length - 1; depth > 0; depth--) {
    const folder = `${parts.slice(0, depth).join('/')}/`;
    const found = await fetch(`${folder}favicon.svg`, { method: 'HEAD' }).catch(() => undefined);
    if (!found || !found.ok || !/svg/.test(found.headers.get('content-type'))) continue;
    home.href = folder;
    return;
  }
})(document.querySelector('.home'));

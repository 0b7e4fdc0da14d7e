(() => {
  const light = id => {
    document.querySelectorAll('.on').forEach(n => n.classList.remove('on'));
    if (id) document.querySelectorAll('[data-f="' + id + '"]').forEach(n => n.classList.add('on'));
  };
  const of = e => e.target.closest('[data-f]')?.dataset.f;
  document.addEventListener('pointerover', e => light(of(e)));
  document.addEventListener('focusin', e => light(of(e)));
  document.addEventListener('click', e => {
    const id = of(e);
    if (!id || e.target.closest('a') || getSelection().toString()) return;
    const there = document.getElementById(e.target.closest('.fact') ? 's-' + id : id);
    if (there) location.hash = there.id;
  });
})();

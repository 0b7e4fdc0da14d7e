/// The look of the page and the small script that lights a fact and its words together.
enum ReadingStyle {
  static let sheet: StaticString = """
    :root { --paper:#fbfaf7; --card:#fff; --ink:#1c1b19; --ink-2:#57534c; --ink-3:#6f6a62; --line:#e4dfd6; --line-2:#cfc8bb;
      --red:#9b1c1f; --red-soft:#fbeceb; --gold:#8a5a00; --gold-soft:#fdf3da; --gold-line:#c98a12; --green:#1d6b3f;
      --green-soft:#e6f4ea; --green-line:#3c9a62; --blue:#1f5387; --blue-soft:#e8f0f9; --blue-line:#3f7fc0;
      --violet:#5d3a8c; --violet-soft:#f1eafa; --violet-line:#8c66c4; --grey-soft:#f1eee8;
      --sans:"Be Vietnam Pro","Noto Sans","Segoe UI",Roboto,Arial,sans-serif;
      --serif:"Times New Roman","Liberation Serif","Noto Serif",serif; }
    @media (prefers-color-scheme: dark) { :root { --paper:#171613; --card:#201f1b; --ink:#f2efe8; --ink-2:#c3bcaf;
      --ink-3:#a49d90; --line:#35322c; --line-2:#4a463e; --red:#f0908c; --red-soft:#3b2020; --gold:#e9b64d;
      --gold-soft:#362b14; --green:#7fd09c; --green-soft:#17301f; --blue:#8fbcec; --blue-soft:#182a3d;
      --violet:#c3a5ee; --violet-soft:#2a2039; --grey-soft:#292722; } }
    * { box-sizing:border-box; margin:0; }
    body { font:16px/1.5 var(--sans); color:var(--ink); background:var(--paper); font-variant-numeric:tabular-nums;
      max-width:1400px; margin:auto; padding:0 24px 32px; }
    h1 { font-size:26px; line-height:1.25; letter-spacing:-.01em; } h2 { font-size:18px; }
    h3 { font-size:15px; padding:10px 16px 2px; } h3.nobody { color:var(--red); }
    .small,.crumbs,.legend,footer { font-size:14px; color:var(--ink-2); } .crumbs { color:var(--ink-3); }
    .head { padding:24px 0 20px; } .warn { color:var(--gold); font-size:14px; } footer { padding:24px 0; color:var(--ink-3); overflow-wrap:anywhere; }
    main { display:grid; grid-template-columns:minmax(0,1.5fr) minmax(0,1fr); gap:16px; align-items:start; }
    .card { background:var(--card); border:1px solid var(--line); border-radius:8px; margin-bottom:16px; }
    .card > header { display:flex; justify-content:space-between; align-items:baseline; gap:12px; padding:12px 16px; border-bottom:1px solid var(--line); flex-wrap:wrap; }
    #text { position:sticky; top:16px; max-height:calc(100vh - 32px); overflow:auto; } .none { padding:10px 16px; color:var(--ink-2); }
    .doc { font:17px/1.62 var(--serif); padding:24px 32px; overflow-wrap:break-word; }
    .doc p { margin-bottom:8px; text-align:justify; text-indent:1.2em; } .doc .c { text-align:center; text-indent:0; }
    .doc .e { text-align:right; text-indent:0; } .doc .b { font-weight:700; } .doc .i { font-style:italic; }
    .doc .note { font-size:14px; color:var(--ink-2); } .scroll { overflow-x:auto; margin:8px 0 12px; }
    .doc table { border-collapse:collapse; width:100%; font-size:15px; line-height:1.4; }
    .doc td { border:1px solid var(--line-2); padding:5px 8px; vertical-align:top; }
    mark { background:none; color:inherit; border-radius:2px; box-shadow:inset 0 -1px 0 var(--line-2); scroll-margin:30vh 0; }
    .k { font:600 10px/1 var(--sans); vertical-align:4px; margin-right:1px; padding:0 1px; color:var(--ink-3); text-decoration:none; user-select:none; }
    mark.target { background:var(--gold-soft); box-shadow:inset 0 -2px 0 var(--gold-line); }
    mark.duty { background:var(--blue-soft); box-shadow:inset 0 -2px 0 var(--blue-line); }
    mark.pledge { background:var(--green-soft); box-shadow:inset 0 -2px 0 var(--green-line); }
    mark.report { background:var(--violet-soft); box-shadow:inset 0 -2px 0 var(--violet-line); }
    mark.movement { box-shadow:inset 0 -2px 0 var(--red); }
    mark.doubt { background:var(--red-soft); text-decoration:underline wavy var(--red); text-underline-offset:4px; text-decoration-thickness:1px; }
    mark.unsure { border-bottom:1px dashed var(--ink-3); } mark.doubt > .k { color:var(--red); }
    mark:target, mark.on { outline:2px solid var(--ink); outline-offset:1px; } .fact:target, .fact.on { background:var(--grey-soft); }
    .fact { display:grid; grid-template-columns:4px minmax(0,1fr) auto; gap:4px 12px; padding:9px 16px; border-bottom:1px solid var(--line); scroll-margin:20vh 0; }
    .fact:last-child { border-bottom:0; } .fact > i { border-radius:9px; background:var(--line-2); grid-row:1 / span 3; }
    .fact > div { grid-column:2; grid-row:1 / span 3; overflow-wrap:anywhere; } .fact > .badge { grid-column:3; align-self:start; justify-self:end; max-width:170px; white-space:normal; text-align:right; }
    .fact b { font-weight:600; } .fact div div { font-size:14px; color:var(--ink-2); }
    .go { color:inherit; text-decoration:none; } .go:hover, .go:focus-visible { text-decoration:underline; text-decoration-color:var(--line-2); text-underline-offset:3px; }
    .fact.target > i { background:var(--gold-line); } .fact.duty > i { background:var(--blue-line); } .fact.pledge > i { background:var(--green-line); }
    .fact.report > i { background:var(--violet-line); } .fact.doubt > i, .fact.movement > i { background:var(--red); }
    .badge { font-size:13px; font-weight:600; padding:1px 8px; border-radius:10px; background:var(--grey-soft); color:var(--ink-2); white-space:nowrap; }
    .badge.doubt { background:var(--red-soft); color:var(--red); } .tabs { display:none; }
    @media (max-width:760px) {
      body { padding:0 12px 72px; } h1 { font-size:22px; } .doc { padding:16px; } .doc p { text-align:left; }
      main { display:block; } #text { position:static; max-height:none; }
      .tabs { display:grid; grid-template-columns:1fr 1fr; position:fixed; inset:auto 0 0 0; z-index:2; background:var(--card); border-top:1px solid var(--line); }
      .tabs a { padding:12px 4px 14px; text-align:center; text-decoration:none; color:var(--ink-2); }
      @supports selector(:has(*)) {
        body:not(:has(#text:target, #text :target)) #text { display:none; }
        body:has(#text:target, #text :target) #facts { display:none; }
        body:not(:has(#text:target, #text :target)) .tabs a:first-child,
        body:has(#text:target, #text :target) .tabs a:last-child { color:var(--red); font-weight:600; box-shadow:inset 0 2px 0 var(--red); }
      }
    }
    @media print {
      body { background:#fff; padding:0; max-width:none; font-size:12px; } .tabs, script { display:none; } main { display:block; }
      #text { position:static; max-height:none; overflow:visible; border:0; } .doc { padding:0; font-size:14px; } .card { break-inside:auto; }
      .fact { break-inside:avoid; } #facts { break-before:page; } h2, h3 { break-after:avoid; } * { print-color-adjust:exact; -webkit-print-color-adjust:exact; }
    }

    """

  static let script: StaticString = """
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

    """
}

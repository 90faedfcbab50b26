// Sorts, filters and counts the rows of tables that have the class data, and
// opens what a link points at. Everything can be read without it.
(function () {
  'use strict';

  function key(row, column) {
    var cell = row.cells[column];
    if (!cell) return '';
    var given = cell.getAttribute('data-sort');
    return given === null ? cell.textContent.trim() : given;
  }

  // The number that a text begins with, whatever unit follows; no date is one.
  function number(text) {
    return /^[-+]?\d/.test(text) && !/^\d{4}-\d\d/.test(text) ? parseFloat(text.replace(/\u202f/g, '')) : NaN;
  }

  // Numbers are compared as such where the whole column has them: an order of
  // some numbers and some texts would be none.
  function comparison(keys) {
    var numbers = keys.every(function (key) { return key === '' || !isNaN(number(key)); });
    return function (a, b) {
      if (numbers && number(a) !== number(b)) return number(a) - number(b);
      return a < b ? -1 : a > b ? 1 : 0;
    };
  }

  function sortable(table) {
    var heads = table.tHead.rows[0].cells;
    Array.prototype.forEach.call(heads, function (head, column) {
      var button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      while (head.firstChild) button.appendChild(head.firstChild);
      head.appendChild(button);
      button.addEventListener('click', function () {
        var down = head.getAttribute('aria-sort') === 'ascending';
        Array.prototype.forEach.call(heads, function (other) { other.removeAttribute('aria-sort'); });
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        var body = table.tBodies[0];
        var rows = Array.prototype.map.call(body.rows, function (row, place) { return { row: row, key: key(row, column), place: place }; });
        var compare = comparison(rows.map(function (r) { return r.key; }));
        rows.sort(function (a, b) {
          if (a.key === '' || b.key === '') return (a.key === '') - (b.key === '') || a.place - b.place; // what is missing comes last
          return (down ? -1 : 1) * compare(a.key, b.key) || a.place - b.place;
        });
        rows.forEach(function (r) { body.appendChild(r.row); });
      });
    });
  }

  function filterable(table, number) {
    var rows = table.tBodies[0].rows;
    if (rows.length < 8) return;
    var bar = document.createElement('div');
    bar.className = 'filters';
    var told = document.createElement('span');
    told.setAttribute('role', 'status');
    var filters = [];
    function apply() {
      var shown = 0;
      Array.prototype.forEach.call(rows, function (row) {
        var keep = filters.every(function (f) { return f(row); });
        row.hidden = !keep;
        if (keep) shown++;
      });
      told.textContent = shown === rows.length ? '' : shown + ' of ' + rows.length + ' rows';
    }
    function add(label, control, test) {
      var id = 'filter-' + number + '-' + filters.length;
      var name = document.createElement('label');
      name.htmlFor = id;
      name.textContent = label;
      control.id = id;
      name.appendChild(control);
      bar.appendChild(name);
      filters.push(test);
      control.addEventListener('input', apply);
    }
    var text = document.createElement('input');
    text.type = 'search';
    add('Find', text, function (row) { return row.textContent.toLowerCase().indexOf(text.value.trim().toLowerCase()) >= 0; });
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (head, column) {
      if (!head.hasAttribute('data-filter')) return;
      var values = {};
      Array.prototype.forEach.call(rows, function (row) { values[key(row, column)] = true; });
      var list = Object.keys(values).sort();
      if (list.length < 2 || list.length > 40) return;
      var select = document.createElement('select');
      select.appendChild(new Option('all', ''));
      list.forEach(function (value) { if (value !== '') select.appendChild(new Option(value, value)); });
      add(head.textContent.trim(), select, function (row) { return select.value === '' || key(row, column) === select.value; });
    });
    bar.appendChild(told);
    var frame = table.closest('.scroll') || table;
    frame.parentNode.insertBefore(bar, frame);
  }

  Array.prototype.forEach.call(document.querySelectorAll('table.data'), function (table, number) {
    filterable(table, number);
    sortable(table);
  });

  // A link to a row or a fold opens the folds around it.
  function reveal() {
    var target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (var at = target; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true;
    target.scrollIntoView();
  }
  window.addEventListener('hashchange', reveal);
  reveal();

  // Buttons that open folds by level: 0 closes all.
  Array.prototype.forEach.call(document.querySelectorAll('[data-levels]'), function (group) {
    group.hidden = false;
    group.addEventListener('click', function (event) {
      var level = event.target.getAttribute && event.target.getAttribute('data-level');
      if (level === null || level === undefined) return;
      Array.prototype.forEach.call(document.querySelectorAll('details[data-level]'), function (fold) {
        fold.open = +fold.getAttribute('data-level') <= +level;
      });
      Array.prototype.forEach.call(group.querySelectorAll('button'), function (button) {
        button.setAttribute('aria-pressed', button === event.target ? 'true' : 'false');
      });
    });
  });
})();

'use strict';
(function () {
  var told = { violations: [], errors: [] };

  document.addEventListener('securitypolicyviolation', function (event) {
    told.violations.push(event.violatedDirective + ' ' + event.sourceFile);
  });
  window.addEventListener('error', function (event) {
    told.errors.push(event.message);
  });

  function names(id) {
    return Array.prototype.map.call(
      Document.prototype.querySelectorAll.call(document, '#' + id + ' input[type=hidden]'),
      function (input) { return input.getAttribute('name') + '=' + input.getAttribute('value'); });
  }

  function text(form) {
    return new URLSearchParams(new FormData(form)).toString();
  }

  function byXhr(form) {
    return new Promise(function (done) {
      var request = new XMLHttpRequest();
      request.open('POST', '/sent');
      request.onload = done;
      request.send(new FormData(form));
    });
  }

  function post(path, body) {
    return fetch(path, { method: 'POST', body: body });
  }

  function wait(ms) {
    return new Promise(function (done) { window.setTimeout(done, ms); });
  }

  function late() {
    var box = document.createElement('div');
    box.innerHTML = '<form id="late" action="/late" method="post"><input name="phone" value="11"></form>';
    document.body.appendChild(box);
    return wait(50).then(function () {
      told.late = names('late');
      return post('/late', text(document.getElementById('late')));
    });
  }

  /* Presses a button that sends the form to another site, and looks at what it would have sent. */
  function button() {
    var form = document.createElement('form');
    form.innerHTML = '<input name="phone" value="12"><button formaction="https://search.example/"></button>';
    document.body.appendChild(form);
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      told.button = told.button || Array.prototype.map.call(form.querySelectorAll('input[type=hidden]'), function (input) {
        return input.name;
      }).concat(text(form));
    });
    form.requestSubmit(form.querySelector('button'));
    form.addEventListener('submit', function (event) {
      told.buttonBack = text(form).indexOf('comagic_visitor_id') > 0;
    });
    form.requestSubmit();
  }

  window.addEventListener('load', function () {
    wait(50).then(function () {
      told.atFirst = names('plain');
      if (window.location.hash === '#cookie-later') {
        document.cookie = 'comagic_visitor=777; Path=/';
      }
      if (window.location.hash === '#elsewhere') {
        button();
      }
      document.getElementById('plain').requestSubmit();
      HTMLFormElement.prototype.submit.call(document.getElementById('bare'));
      return post('/fetched', new FormData(document.getElementById('fetched')));
    }).then(function () {
      return byXhr(document.getElementById('sent'));
    }).then(function () {
      return post('/hostile', text(document.getElementById('hostile')));
    }).then(late).then(function () {
      return wait(1500);
    }).then(function () {
      told.plain = names('plain');
      told.hostile = names('hostile');
      told.elsewhere = names('elsewhere').concat(text(document.getElementById('elsewhere')));
      document.getElementById('result').textContent = 'done ' + JSON.stringify(told);
    });
  });
})();

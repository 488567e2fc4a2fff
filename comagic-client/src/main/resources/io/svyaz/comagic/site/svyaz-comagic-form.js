/* Puts the visitor's id into the forms of a page. Served by the site itself; needs script-src 'self' or a nonce. */
(function () {
  'use strict';

  var script = document.currentScript;
  var given = window.svyazComagicForm || {};
  var attempt = 0;
  /* Forms that the pressed button sends to another site. */
  var away = new WeakSet();

  function setting(name, usual) {
    var own = script && script.getAttribute('data-' + name);
    return own || given[name] || usual;
  }

  var visitorField = setting('visitor-field', 'comagic_visitor_id');
  var sessionField = setting('session-field', 'comagic_session_id');
  var selector = setting('forms', 'form');
  var otherSites = setting('other-sites', 'no') === 'yes';

  function digits(text) {
    return /^[0-9]{1,18}$/.test(text) && !/^0+$/.test(text) ? text : '';
  }

  function ids(value) {
    var parts = value.replace(/^"|"$/g, '').split('.');
    return {
      visitor: parts.length <= 3 ? digits(parts[0]) : '',
      session: parts.length > 1 ? digits(parts[1]) : '',
      time: parts.length > 2 ? Number(digits(parts[2])) : 0
    };
  }

  function cookieIds() {
    var best = null;
    var text = '';
    try {
      text = document.cookie;
    } catch (closed) {
      return null;
    }
    if (text.length > 16384) {
      return null;
    }
    var pairs = text.split(';');
    for (var i = 0; i < pairs.length; i++) {
      var equals = pairs[i].indexOf('=');
      var name = pairs[i].slice(0, equals).trim();
      var value = pairs[i].slice(equals + 1).trim();
      var own = name === 'comagic_visitor';
      if (equals > 0 && value.length <= 128 && (own || /^_comagic_id[A-Za-z0-9_-]{0,32}$/.test(name))) {
        var found = ids(value);
        if (found.visitor && own) {
          return found;
        }
        if (found.visitor && (!best || found.time > best.time)) {
          best = found;
        }
      }
    }
    return best;
  }

  function vendorIds() {
    try {
      var vendor = window.Comagic;
      var visitor = digits(String(vendor.getVisitorId()));
      var session = typeof vendor.getSessionId === 'function' ? digits(String(vendor.getSessionId())) : '';
      return visitor ? { visitor: visitor, session: session } : null;
    } catch (absent) {
      return null;
    }
  }

  /* The vendor's script knows best; where it is not there, its cookie does. */
  function known() {
    return vendorIds() || cookieIds();
  }

  function staysHere(action) {
    return otherSites || !action || new URL(action, document.baseURI).origin === window.location.origin;
  }

  /* A field named "action" or "matches" hides the form's own property of that name: so the prototype is asked. */
  function isOurs(form) {
    if (!(form instanceof HTMLFormElement)) {
      return false;
    }
    try {
      if (!Element.prototype.matches.call(form, selector)) {
        return false;
      }
      return !away.has(form) && staysHere(Element.prototype.getAttribute.call(form, 'action'));
    } catch (unusable) {
      return false;
    }
  }

  function hidden(form, name, value) {
    var all = Element.prototype.querySelectorAll.call(form, 'input[type=hidden]');
    var field = null;
    for (var i = 0; i < all.length; i++) {
      if (all[i].getAttribute('name') === name) {
        field = all[i];
      }
    }
    if (!value) {
      if (field && field.getAttribute('data-svyaz') !== null) {
        field.remove();
      }
      return;
    }
    if (!field) {
      field = document.createElement('input');
      field.setAttribute('type', 'hidden');
      field.setAttribute('name', name);
      field.setAttribute('data-svyaz', '');
      field.value = value;
      Node.prototype.appendChild.call(form, field);
    } else if (field.value !== value) {
      field.value = value;
    }
  }

  function fill(form) {
    var who = isOurs(form) ? known() : null;
    if (who) {
      hidden(form, visitorField, who.visitor);
      hidden(form, sessionField, who.session);
    }
  }

  function fillIn(node) {
    if (node instanceof HTMLFormElement) {
      fill(node);
    } else if (node === document || node instanceof Element) {
      var inside = (node === document ? Document : Element).prototype.querySelectorAll.call(node, 'form');
      for (var i = 0; i < inside.length; i++) {
        fill(inside[i]);
      }
    }
  }

  /* The vendor's script may set the cookie after this one ran. */
  function later() {
    fillIn(document);
    attempt += 1;
    if (!known() && attempt < 10) {
      window.setTimeout(later, 500 * attempt);
    }
  }

  document.addEventListener('submit', function (event) {
    var form = event.target;
    away.delete(form);
    if (event.submitter && !staysHere(event.submitter.getAttribute('formaction'))) {
      away.add(form);
      hidden(form, visitorField, '');
      hidden(form, sessionField, '');
    }
    fill(form);
  }, true);

  /* Whoever reads a form with FormData, at whatever moment, gets the ids. */
  document.addEventListener('formdata', function (event) {
    var who = isOurs(event.target) ? known() : null;
    if (who) {
      event.formData.set(visitorField, who.visitor);
      if (who.session) {
        event.formData.set(sessionField, who.session);
      }
    }
  }, true);

  new MutationObserver(function (changes) {
    for (var i = 0; i < changes.length; i++) {
      for (var j = 0; j < changes[i].addedNodes.length; j++) {
        fillIn(changes[i].addedNodes[j]);
      }
    }
  }).observe(document, { childList: true, subtree: true });

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', later);
  } else {
    later();
  }
})();

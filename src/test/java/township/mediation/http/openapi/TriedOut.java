package township.mediation.http.openapi;

import township.mediation.fixtures.Browser;

/** Swagger UI in a real browser, as somebody uses it who changes nothing that it fills in. */
final class TriedOut implements AutoCloseable {

    private static final String HANDS = """
            window.until = async (condition) => {
              for (let tries = 0; tries < 1200; tries++) {
                const found = condition();
                if (found) return found;
                await new Promise((go) => setTimeout(go, 50));
              }
              throw new Error('Waited in vain for ' + condition);
            };
            window.type = (input, text) => {
              Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, text);
              input.dispatchEvent(new Event('input', { bubbles: true }));
              input.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
            };
            window.signIn = async (name, password) => {
              (await until(() => document.querySelector('.btn.authorize'))).click();
              const first = await until(() => document.querySelector('.auth-container'));
              const fields = [...first.querySelectorAll('input')].map((input) => input.getAttribute('name'));
              type(first.querySelector('[name=username]'), name);
              type(first.querySelector('[name=password]'), password);
              first.querySelector('.btn.authorize').click();
              await until(() => document.querySelector('.auth-container .btn.modal-btn:not(.authorize)'));
              document.querySelector('.close-modal').click();
              return fields.join(' ');
            };
            window.execute = async (operation, parameter, value) => {
              const block = await until(() => document.querySelector(`.opblock[id$="-${operation}"]`));
              block.querySelector('.opblock-summary-control').click();
              (await until(() => block.querySelector('.try-out__btn'))).click();
              const button = await until(() => block.querySelector('.btn.execute'));
              if (parameter) type(block.querySelector(`[data-param-name="${parameter}"] input`), value);
              button.click();
              const status = await until(() =>
                block.querySelector('.live-responses-table tbody .response-col_status, .parameters .invalid'));
              const shown = status.matches('.invalid') ? 'asks for more' : status.innerText.trim().split(/\\s/)[0];
              block.querySelector('.opblock-summary-control').click();
              return shown;
            };
            """;

    private final Browser browser;

    TriedOut(Browser browser) {
        this.browser = browser;
    }

    /** Another person begins with a page of their own. Returns the fields of the first way to authorize. */
    String open(String service, String name, String password) {
        var fields = "";
        // A page that is being left takes the script with it.
        for (int tries = 0; tries < 3 && fields.isEmpty(); tries++) {
            browser.open(service + "/q/swagger-ui");
            browser.evaluate(HANDS);
            fields = browser.evaluate("window.signIn?.('%s', '%s') ?? ''".formatted(name, password));
        }
        return fields;
    }

    /** The status that its first "Execute" is answered with. */
    String execute(String operation) {
        return browser.evaluate("execute('%s')".formatted(operation));
    }

    /** The same, where somebody has typed one value. */
    String execute(String operation, String parameter, String value) {
        return browser.evaluate("execute('%s', '%s', '%s')".formatted(operation, parameter, value));
    }

    @Override
    public void close() throws InterruptedException {
        browser.close();
    }
}

package org.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.clientele.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The editor of résumés in a browser, as its page uses it (docs/features.md S2.25). */
class ResumeEditorIT extends BrowserTest {

    private static final String SHOW = """
            () => {
              const editor = document.createElement('resume-editor');
              editor.label = 'Résumé';
              editor.texts = {toolbar: 'Format', help: 'Help', style: 'Kind', styles: ['Text', 'Heading 1', 'Heading 2',
                'Heading 3'], bold: 'Bold', italic: 'Italic', underline: 'Underlined', bulletList: 'Bulleted list',
                orderedList: 'Numbered list', link: 'Link', undo: 'Undo', redo: 'Redo', linkAddress: 'Address',
                linkSet: 'Set', linkRemove: 'Remove', linkWrong: 'Wrong'};
              editor.value = '<h1>Candidate 7</h1><p>Call +48 600 <strong>100</strong> 200 now</p><p>Last</p>';
              editor.marks = [{id: 'a', kind: 'leak', quote: '+48600100200', says: 'Phone'}];
              window.told = [];
              editor.addEventListener('value-changed', () => told.push(editor.value));
              const style = document.createElement('link');
              style.rel = 'stylesheet';
              style.href = 'resume-editor.css';
              document.head.append(style);
              document.querySelector('main, body').replaceChildren(editor);
            }""";

    private static final String PASTE = """
            (text, html) => {
              const data = new DataTransfer();
              data.setData('text/html', html);
              text.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
            }""";

    private static final String OUT_OF_WORD = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><body>
            <p class=MsoNormal><b>Skills<o:p></o:p></b></p>
            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span>Java</p>
            <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o</span>Spring</p>
            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>SQL</p>
            <table><tr><td><p class=MsoNormal>2019</p></td><td><p class=MsoNormal>Acme</p></td></tr></table>
            <img src=x onerror="window.hit = 1"><script>window.hit = 1</script></body></html>""";

    private Locator text;

    @BeforeEach
    void showTheEditor() {
        enter(Role.RECRUITER);
        page.navigate("/desk");
        settle();
        page.evaluate(SHOW);
        text = page.locator("resume-editor [role=textbox]");
        text.waitFor();
    }

    @Test
    void whatIsTypedIsToldOnceWithoutTheMarks() {
        assertThat(page.locator("mark").first()).hasAttribute("title", "Phone");
        text.getByText("Last").click();
        page.keyboard().press("End");
        page.keyboard().type(" words");
        page.waitForFunction("told.length > 0");

        assertThat(told())
                .containsExactly(
                        "<h1>Candidate 7</h1><p>Call +48 600 <strong>100</strong> 200 now</p><p>Last words</p>");
    }

    @Test
    void aListOutOfWordStaysAListAndNothingOfThePageRuns() {
        text.click();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().press("Delete");
        text.evaluate(PASTE, OUT_OF_WORD);
        page.waitForFunction("told.length > 0");

        assertThat(told().getLast())
                .isEqualTo("<p><strong>Skills</strong></p><ul><li><p>Java</p><ul><li><p>Spring</p></li></ul></li>"
                        + "<li><p>SQL</p></li></ul><p>2019 | Acme</p>");
        assertThat(page.evaluate("window.hit")).isNull();
    }

    @Test
    void aLinkThatWouldRunIsRefused() {
        text.getByText("Last").dblclick();
        page.locator("resume-editor [aria-label=Link]").click();
        Locator address = page.locator("resume-editor [aria-label=Address]");
        address.fill("javascript:alert(1)");
        address.press("Enter");
        assertThat(page.locator("resume-editor [role=alert]")).hasText("Wrong");
        address.fill("acme.example");
        address.press("Enter");
        page.waitForFunction("told.length > 0");

        assertThat(told().getLast()).endsWith("<p><a href=\"https://acme.example\">Last</a></p>");
    }

    @Test
    void theKeyboardReachesTheToolbarAndLeavesAgain() {
        text.click();
        page.keyboard().press("Alt+F10");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("[aria-label=Bold]")).isFocused();
        page.keyboard().press("Escape");
        assertThat(text).isFocused();
        page.keyboard().press("Tab");
        assertThat(text).not().isFocused();
    }

    @Test
    void aMarkIsFoundAndNobodyMeetsABarrier() {
        page.evaluate("document.querySelector('resume-editor').show('a')");
        page.waitForFunction("getSelection().toString() === '+48 600 100 200'");
        Axe.check(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        settle();
        assertThat(Axe.weakContrasts(page)).isEmpty();
        shrinkToPhone();
        settle();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(Screen.PHONE.width());
    }

    @SuppressWarnings("unchecked")
    private List<String> told() {
        return (List<String>) page.evaluate("told");
    }
}

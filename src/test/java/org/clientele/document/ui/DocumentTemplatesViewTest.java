package org.clientele.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import org.clientele.IntegrationTest;
import org.clientele.security.WithAdministrator;
import org.junit.jupiter.api.Test;

@IntegrationTest
@WithAdministrator
class DocumentTemplatesViewTest extends SpringBrowserlessTest {

    @Test
    void aTemplateIsNotKeptWithoutItsFile() {
        navigate(DocumentTemplatesView.class);
        test(find(Button.class).withText("Add template").first()).click();
        test(find(TextField.class).withCaption("Name").single()).setValue("Letter");
        test(find(TextField.class).withCaption("Kind").single()).setValue("LETTER");

        test(find(Button.class).withText("Save").single()).click();

        Dialog dialog = find(Dialog.class).single();
        assertThat(dialog.isOpened()).isTrue();
        assertThat(dialog.getElement().getTextRecursively()).contains("Choose the file of the template.");
    }

    @Test
    void whyAFileWasRefusedIsStillSaidWhenOneSaves() {
        navigate(DocumentTemplatesView.class);
        test(find(Button.class).withText("Add template").first()).click();
        test(find(TextField.class).withCaption("Name").single()).setValue("Letter");
        test(find(TextField.class).withCaption("Kind").single()).setValue("LETTER");
        Upload upload = find(Upload.class).single();

        ComponentUtil.fireEvent(upload, new FileRejectedEvent(upload, "The file has more than 5 MB."));
        test(find(Button.class).withText("Save").single()).click();

        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("The file has more than 5 MB.")
                .doesNotContain("Choose the file of the template.");
    }

    @Test
    void thereAreSamplesToBeginWith() {
        navigate(DocumentTemplatesView.class);

        test(find(Button.class).withText("Samples").first()).click();

        assertThat(find(Anchor.class).all().stream().map(Anchor::getText))
                .contains("Recruitment services agreement (English)", "Сопроводительное письмо (Russian)");
    }

    @Test
    @SuppressWarnings("unchecked")
    void variablesAreFoundByMeaningAndByName() {
        UI.getCurrent().navigate(VariablesView.class, QueryParameters.of("q", "client krs"));

        Grid<VariableLine> grid = find(Grid.class).single();

        assertThat(grid.getGenericDataView().getItems().map(VariableLine::tag)).contains("{{client.krs}}");
        assertThat(grid.getGenericDataView().getItems()).hasSizeLessThan(5);
    }
}

package cz.ohlas.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.engine.JRException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateCompilerTests {

  @TempDir Path sources;
  @TempDir Path compiled;

  @Test
  void a_template_whose_expression_is_wrong_fails_the_build() throws Exception {
    write("broken", "$P{missing}.nothing(");

    assertThatThrownBy(this::compile).isInstanceOf(JRException.class);
    assertThat(compiled.resolve("broken/broken.jasper")).doesNotExist();
  }

  @Test
  void a_right_template_lies_compiled_in_the_same_folder() throws Exception {
    write("right", "\"text\"");

    compile();

    assertThat(compiled.resolve("right/right.jasper")).isNotEmptyFile();
  }

  private void compile() throws Exception {
    TemplateCompiler.main(new String[] {sources.toString(), compiled.toString()});
  }

  private void write(String name, String expression) throws Exception {
    Path folder = Files.createDirectories(sources.resolve(name));
    Files.writeString(
        folder.resolve(name + ".jrxml"),
        """
        <jasperReport name="%s" language="java" pageWidth="595" pageHeight="842" columnWidth="515"
            leftMargin="40" rightMargin="40" topMargin="36" bottomMargin="30">
          <title height="20">
            <element kind="textField" x="0" y="0" width="100" height="20">
              <expression><![CDATA[%s]]></expression>
            </element>
          </title>
        </jasperReport>
        """
            .formatted(name, expression));
  }
}

package cz.ohlas;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the console. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://app/styles.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
@Push
public class Application implements AppShellConfigurator {

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.setViewport("width=device-width, initial-scale=1");
    settings.addFavIcon("icon", "app/favicon.svg", "any");
  }

  /** Runs the console until it is stopped. */
  public static void main(String[] args) {
    SpringApplication.run(Application.class, args);
  }
}

package cz.ohlas.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * Tells browsers to run no script but our own: each page gets a fresh nonce that its scripts carry.
 * Flow builds functions from text, so {@code unsafe-eval} has to stay.
 */
@Component
class ContentSecurityPolicy implements VaadinServiceInitListener {

  private static final int NONCE_BYTES = 16;

  private final transient SecureRandom random = new SecureRandom();

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(this::protect);
  }

  private void protect(IndexHtmlResponse page) {
    byte[] bytes = new byte[NONCE_BYTES];
    random.nextBytes(bytes);
    String nonce = Base64.getEncoder().encodeToString(bytes);
    page.getDocument().getElementsByTag("script").forEach(script -> script.attr("nonce", nonce));
    page.getVaadinResponse().setHeader("Content-Security-Policy", policy(nonce));
  }

  static String policy(String nonce) {
    return String.join(
        "; ",
        "default-src 'self'",
        "script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data:",
        "font-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "frame-ancestors 'self'");
  }
}

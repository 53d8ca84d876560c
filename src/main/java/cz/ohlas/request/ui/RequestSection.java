package cz.ohlas.request.ui;

import com.vaadin.flow.component.Component;
import cz.ohlas.request.RequestFact;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * What a later feature has to say on a request's page, such as that a quote can be offered. Beans
 * of this type are collected; the request knows none of them.
 */
@NamedInterface("ui")
public interface RequestSection {

  /**
   * The part of the page, read now with the rights of whoever looks; empty when there is nothing to
   * say to them.
   */
  Optional<Component> of(RequestFact request);
}

package cz.ohlas.base.ui;

import com.vaadin.flow.component.Component;

/** What a later feature shows below the login form. */
public interface LoginHint {

  /** A fresh component for one login page. */
  Component hint();
}

package cz.ohlas.quote.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import cz.ohlas.quote.QuoteChannel;

/** How a quote goes to the customer. */
final class ChannelForm extends Composite<Div> {

  private final RadioButtonGroup<QuoteChannel> channel = new RadioButtonGroup<>();

  ChannelForm() {
    channel.setLabel(getTranslation("quote.channel"));
    channel.setItems(QuoteChannel.values());
    channel.setItemLabelGenerator(item -> getTranslation("quote.channel." + item.name()));
    channel.setValue(QuoteChannel.EMAIL);
    getContent().add(new Paragraph(getTranslation("quote.send.text")), channel);
    getContent().addClassName("quote-dialog");
  }

  QuoteChannel read() {
    return channel.getValue();
  }
}

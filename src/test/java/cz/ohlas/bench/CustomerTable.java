package cz.ohlas.bench;

import cz.ohlas.base.CzechText;
import cz.ohlas.exchange.TableFormat;
import cz.ohlas.exchange.TableWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A table of customers with a person each, as a company might bring it; always the same. */
final class CustomerTable {

  private static final String[] TRADES = {
    "Autodoprava",
    "Pekárny",
    "Účetní dům",
    "Stavebniny",
    "Hotely",
    "Lékárna",
    "Nemocnice",
    "Knihy",
    "Elektro",
    "Zásilky",
    "Pojišťovna",
    "Cestovní kancelář",
    "Taxi",
    "Optika",
    "Kovárna",
    "Mlékárna",
    "Vodárny",
    "Sklárny",
    "Tiskárna",
    "Reality",
    "Bezpečnostní služba",
    "Překlady",
    "Chladírny",
    "Zahradnictví",
    "Obalovna",
    "Lipová logistika",
    "Pneuservis",
    "Veterina",
    "Školní jídelny",
    "Nábytek"
  };
  private static final String[] NAMES = {
    "Brána",
    "Lípa",
    "Křižovatka",
    "Horizont",
    "Údolí",
    "Vysočina",
    "Šumava",
    "Pramen",
    "Kometa",
    "Maják",
    "Severka",
    "Kvádr",
    "Poutník",
    "Louka",
    "Javor",
    "Okno",
    "Ještěrka",
    "Kámen",
    "Zrno",
    "Opona",
    "Lanko",
    "Vánek",
    "Perlík",
    "Rybník",
    "Dub",
    "Kotva",
    "Duha",
    "Jiskra",
    "Srnka",
    "Hora"
  };
  private static final String[] FIRST = {
    "Jan",
    "Petr",
    "Jana",
    "Marie",
    "Eva",
    "Josef",
    "Pavel",
    "Lenka",
    "Tomáš",
    "Alena",
    "Jiří",
    "Hana",
    "Zdeněk",
    "Věra",
    "Karel",
    "Lucie",
    "Michal",
    "Kateřina",
    "Václav",
    "Ivana"
  };
  private static final String[] STEMS = {
    "Nov", "Svob", "Dvoř", "Čern", "Proch", "Kuč", "Vesel", "Hor", "Něm", "Mar", "Posp", "Pokor",
        "Háj",
    "Král", "Jel", "Růž", "Ben", "Fial", "Sedl", "Dolež", "Zem", "Kol", "Nav", "Čerm", "Van", "Urb",
    "Kratoch", "Šim", "Kopec", "Klouč"
  };
  private static final String[] ENDS = {
    "ák", "oda", "ný", "ek", "ička", "eš", "ík", "al", "án", "ar", "ský", "oň", "ina", "el", "ěk",
    "out"
  };
  private static final String[] TOWNS = {
    "Praha",
    "Brno",
    "Ostrava",
    "Plzeň",
    "Liberec",
    "Olomouc",
    "České Budějovice",
    "Hradec Králové",
    "Pardubice",
    "Zlín",
    "Jihlava",
    "Tábor",
    "Písek",
    "Kolín",
    "Třebíč",
    "Znojmo",
    "Přerov",
    "Chrudim"
  };

  private CustomerTable() {}

  static void write(Path file, TableFormat format, int customers) throws IOException {
    List<String> heading =
        List.of(
            "Název",
            "IČO",
            "DIČ",
            "Ulice",
            "Město",
            "PSČ",
            "Telefon",
            "E-mail",
            "Kontaktní osoba",
            "E-mail osoby",
            "Telefon osoby");
    Random random = new Random(1);
    try (OutputStream target = Files.newOutputStream(file);
        TableWriter table = TableWriter.begin(format, target, "Zákazníci", heading)) {
      for (int number = 0; number < customers; number++) {
        table.row(row(number, random));
      }
    }
  }

  private static List<Object> row(int number, Random random) {
    String ico = String.valueOf(10_000_000 + number);
    String name = one(TRADES, random) + " " + one(NAMES, random);
    String family = one(STEMS, random) + one(ENDS, random);
    String first = one(FIRST, random);
    String host = CzechText.folded(name).replace(' ', '-') + number + ".example";
    return List.of(
        name + " " + number + " s.r.o.",
        ico,
        "CZ" + ico,
        "Lannova " + number,
        one(TOWNS, random),
        "370 01",
        "+420 3" + (10_000_000 + random.nextInt(89_999_999)),
        "info@" + host,
        first + " " + family,
        CzechText.folded(first) + "." + CzechText.folded(family) + "@" + host,
        "+420 60" + (1_000_000 + random.nextInt(8_999_999)));
  }

  private static String one(String[] words, Random random) {
    return words[random.nextInt(words.length)];
  }
}

import java.io.FileInputStream;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Prints a line for each PDF and each standard: the file, the standard, and the rules that are broken, if any. */
public class CheckPdf {
  private static final String[] STANDARDS = {"ua1", "3u"};

  public static void main(String[] files) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    for (String file : files) for (String standard : STANDARDS) check(file, PDFAFlavour.fromString(standard));
  }

  private static void check(String file, PDFAFlavour standard) throws Exception {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new FileInputStream(file), standard)) {
      var result = Foundries.defaultInstance().createValidator(standard, false).validate(parser);
      var broken = new TreeSet<String>();
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
        broken.add(assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber());
      }
      System.out.println(String.join("\t", file, standard.getId(), String.join(" ", broken)));
    }
  }
}

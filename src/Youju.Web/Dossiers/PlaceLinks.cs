using Youju.Domain.Facts;
using Youju.Domain.Remarks;

namespace Youju.Web.Dossiers;

/// <summary>Turns the place of a remark into the page on which it is mended.</summary>
internal static class PlaceLinks
{
    private const string Narrative = "narrative/";
    private const int MostSteps = 8;

    public static string BuildLink(DossierView view, RemarkPlace? place)
    {
        var subject = place?.Subject ?? "";
        var parts = subject.Split('/');
        if (subject.StartsWith(Narrative, StringComparison.Ordinal))
            return $"{view.Path}/report/words/{Uri.EscapeDataString(Path.GetFileNameWithoutExtension(parts[1]))}";
        if (view.Open.Dossier.Registers.ContainsKey(parts[0]))
            return parts.Length > 1
                ? $"{view.Path}/registers/{parts[0]}/{Uri.EscapeDataString(parts[1])}"
                : $"{view.Path}/registers/{parts[0]}";
        return view.Path + FindPage(view, subject, parts[0]);
    }

    private static string FindPage(DossierView view, string subject, string place) =>
        place switch
        {
            "targets" => "/indicators",
            "ledger" => "/money",
            "registers" => "/registers",
            "to-confirm" => "/confirm",
            "unit" or "staff" => FindProfilePage(view, place),
            _ => view.Open.Facts.FindFact(subject) is { } fact ? FindPage(view, fact, MostSteps) : "/report",
        };

    // A figure is mended where it comes from; one that follows from others, where the first unknown of them does.
    private static string FindPage(DossierView view, Fact fact, int steps) =>
        fact.Formula switch
        {
            LedgerFormula => "/money",
            MeasureFormula measure => $"/registers/{measure.Register}",
            ComputedFormula computed when steps > 0 && FindUnknown(view, computed) is { } input => FindPage(
                view,
                input,
                steps - 1
            ),
            EnteredFormula => FindProfilePage(view, fact.Key.Split('.')[0]),
            _ => "/report",
        };

    private static Fact? FindUnknown(DossierView view, ComputedFormula computed)
    {
        var inputs = computed.Inputs.Select(view.Open.Facts.FindFact).OfType<Fact>().ToList();
        return inputs.Find(input => input.Quantity is null) ?? inputs.FirstOrDefault();
    }

    // What the unit is comes with a form that is filled in; what was taken over from last year only waits.
    private static string FindProfilePage(DossierView view, string group) =>
        view.Open.Dossier.Unconfirmed.Any(mark => mark.Key.StartsWith(group + ".", StringComparison.Ordinal))
            ? "/confirm"
            : "/import";
}

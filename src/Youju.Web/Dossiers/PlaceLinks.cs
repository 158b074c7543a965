using Youju.Domain.Remarks;

namespace Youju.Web.Dossiers;

/// <summary>Turns the place of a remark into the page on which it is mended.</summary>
internal static class PlaceLinks
{
    private const string Narrative = "narrative/";

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
        return view.Path + FindPage(parts[0]);
    }

    private static string FindPage(string subject) =>
        subject switch
        {
            "targets" => "/indicators",
            "ledger" => "/money",
            "registers" => "/registers",
            "to-confirm" or "unit" or "staff" => "/confirm",
            _ => "/report",
        };
}

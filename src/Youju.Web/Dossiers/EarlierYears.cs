using System.Globalization;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;

namespace Youju.Web.Dossiers;

/// <summary>The years before, for whoever may see this one: they are of the same unit.</summary>
internal static class EarlierYears
{
    private const int MostYears = 2;

    /// <summary>The year before and the one before that, as far as they are kept here, the earliest first.</summary>
    public static IEnumerable<DossierView> OpenYears(DossierView view, DossierDesk desk, Person person)
    {
        var unit = view.Line.Key[..view.Line.Key.LastIndexOf('-')];
        return Enumerable
            .Range(view.Line.Year - MostYears, MostYears)
            .Select(year =>
                OpenYear(desk, person, string.Create(CultureInfo.InvariantCulture, $"{unit}-{year}"))
            )
            .OfType<DossierView>();
    }

    // A year that cannot be read any more keeps this one from nothing.
    private static DossierView? OpenYear(DossierDesk desk, Person person, string key)
    {
        try
        {
            return desk.Open(key, person);
        }
        catch (UsageException)
        {
            return null;
        }
    }
}

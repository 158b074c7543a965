using Youju.Packs.Definitions;
using Youju.Packs.Library;

namespace Youju.Reading.Outline;

/// <summary>Finds the carried pack that is made for a report.</summary>
public static class ReportPack
{
    /// <summary>The pack whose outline a report has; null where no pack has it for its own places.</summary>
    /// <param name="year">The budget year that its version is for; null where it is not known.</param>
    public static string? FindForReport(ReportText report, int? year) =>
        PackLibrary
            .FindOutlinePacks(year)
            .Select(name => (Name: name, Fit: FindOwnFit(PackLibrary.LoadOutlines(name), report)))
            .Where(pack => pack.Fit is not null)
            .OrderByDescending(pack => pack.Fit!.FitsWell)
            .ThenByDescending(pack => pack.Fit!.Weight)
            .Select(pack => pack.Name)
            .FirstOrDefault();

    /// <summary>The outline nearest to the report, where it is one for the places that the pack is made for.</summary>
    private static OutlineFit? FindOwnFit(OutlineGuide guide, ReportText report) =>
        ReportSections.ReadFromText(report, guide, isNamed: false).Fit is { } fit
        && (fit.Weight > 0 || fit.Place == PlaceEvidence.Named)
        && fit.Outline.Places.Any(guide.MadeFor.Contains)
            ? fit
            : null;
}

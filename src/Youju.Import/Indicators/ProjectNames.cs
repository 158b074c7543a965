using Youju.Domain.Dossiers;

namespace Youju.Import.Indicators;

/// <summary>The projects that a dossier knows, from its ledger and its targets.</summary>
internal static class ProjectNames
{
    public static IEnumerable<string> FromDossier(Dossier dossier) =>
        dossier
            .Ledger.Lines.Select(line => line.Project)
            .OfType<string>()
            .Concat(dossier.Targets.Projects.Select(project => project.Project))
            .Distinct(StringComparer.Ordinal);
}

using Microsoft.EntityFrameworkCore;
using Youju.Database.People;
using Youju.Storage.Texts;

namespace Youju.Database.Indicators;

/// <summary>Which indicators the units of a database have set.</summary>
public static class IndicatorUse
{
    private const string NameEntry = "name: ";

    /// <summary>How many units have an indicator of each name, in whatever year.</summary>
    public static IReadOnlyDictionary<string, int> CountUnits(DatabasePlace database) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            return context
                .Parts.AsNoTracking()
                .Where(row => row.Path == TargetsFile.Path)
                .Select(row => new { row.Dossier, row.Content })
                .AsEnumerable()
                .SelectMany(row =>
                    ListNames(DossierFiles.DecodeText(TargetsFile.Path, row.Content))
                        .Select(name => (Unit: UnitTree.ReadUnit(row.Dossier), Name: name))
                )
                .Distinct()
                .GroupBy(one => one.Name, StringComparer.Ordinal)
                .ToDictionary(name => name.Key, name => name.Count(), StringComparer.Ordinal);
        });

    // The program writes one entry a line; parts of an indicator begin with a dash.
    private static IEnumerable<string> ListNames(string text) =>
        text.Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.StartsWith(NameEntry, StringComparison.Ordinal))
            .Select(line => line[NameEntry.Length..].Trim().Trim('"', '\''));
}

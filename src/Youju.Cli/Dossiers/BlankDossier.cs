using System.Collections.Immutable;
using Youju.Domain.Dossiers;
using Youju.Domain.Registers;
using Youju.Packs;

namespace Youju.Cli.Dossiers;

/// <summary>A dossier that says nothing yet, and the packs it is made under where nobody names them.</summary>
internal static class BlankDossier
{
    // The place decides by the title of its reports.
    private const string ReportTitle = "部门整体支出绩效自评报告";

    public static Dossier Create(string unit, int year, IReadOnlyList<string> packs) => new(new(unit), packs, new(year))
    {
        Registers = PackLibrary.Load(packs).Registers.Values.ToImmutableSortedDictionary(definition => definition.Key, Register.Empty, StringComparer.Ordinal),
    };

    /// <summary>The pack of the place, by the words a report opens with, and those of the unit's trade, by its name.</summary>
    public static IReadOnlyList<string> PacksFor(string unit, string opening = ReportTitle) => [PackLibrary.ChooseFor(opening), .. PackLibrary.TradesOf(unit)];

    /// <summary>Whether a dossier may be begun in a folder: it is absent, or nothing is in it.</summary>
    public static bool MayBeginIn(string folder) => !File.Exists(folder) && (!Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any());
}

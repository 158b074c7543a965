using System.Globalization;
using Youju.Domain.Documents;

namespace Youju.UseCases.Publications;

/// <summary>What lies by unit and year below one folder of the data: <c>name/unit/year</c>, with a stamp that changes whenever the
/// public is to see something else.</summary>
internal sealed class YearFolders(string data, string name)
{
    private const char Hidden = '.';

    /// <summary>The folder of it all.</summary>
    public string Root { get; } = Path.Combine(data, name);

    /// <summary>Changes with every <see cref="ChangeStamp"/>; empty before the first.</summary>
    public string Stamp => File.Exists(StampFile) ? File.ReadAllText(StampFile) : "";

    private string StampFile => Path.Combine(Root, ".stamp");

    /// <summary>The folder of a unit's year, whether or not it is there.</summary>
    public string LocateYear(string unitId, int year) =>
        Path.Combine(Root, FileName.ToSafeName(unitId), year.ToString(CultureInfo.InvariantCulture));

    /// <summary>Every year of every unit, by their names.</summary>
    public IEnumerable<(string Unit, string Folder)> ListYears() =>
        from unit in ListFolders(Root)
        from year in ListFolders(unit)
        select (Path.GetFileName(unit), year);

    /// <summary>The folders in a folder, by their names; none where it is not there, and none that is half written.</summary>
    public static IEnumerable<string> ListFolders(string folder) =>
        Directory.Exists(folder)
            ? Directory
                .EnumerateDirectories(folder)
                .Where(path => Path.GetFileName(path)[0] != Hidden)
                .Order(StringComparer.Ordinal)
            : [];

    /// <summary>Says that the public is to see something else; whoever reads meanwhile has the stamp before or the new one.</summary>
    public void ChangeStamp()
    {
        Directory.CreateDirectory(Root);
        var waiting = Path.Combine(Root, Hidden + Path.GetRandomFileName());
        File.WriteAllText(waiting, Path.GetRandomFileName());
        File.Move(waiting, StampFile, overwrite: true);
    }
}

using System.Globalization;
using System.Text.Json;
using Youju.Formats.Findings;
using Youju.Publishing.Portals;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Publications;

/// <summary>What was published elsewhere, and what was not and why: <c>disclosures/unit/year/0001.json</c>.</summary>
/// <remarks>Lines are only added.</remarks>
public sealed class DisclosureRegister(string data)
{
    private const int LongestText = 500;

    private readonly YearFolders folders = new(data, "disclosures");

    /// <summary>Changes whenever a line is added.</summary>
    public string Stamp => folders.Stamp;

    /// <summary>Adds a line.</summary>
    /// <exception cref="UsageException">It is public and has no address of the web, or is not and has no reason.</exception>
    public void AddLine(string unitId, PortalDisclosure line)
    {
        if (new[] { line.Address, line.Reason, line.Amount }.Any(text => text.Length > LongestText))
            throw new UsageException(PublicationRemarks.DisclosureTooLong, [FormatNumber(LongestText)]);
        if (line.IsOpen && !IsWebAddress(line.Address))
            throw new UsageException(PublicationRemarks.DisclosureAddress, [line.Address]);
        if (!line.IsOpen && line.Reason.Length == 0)
            throw new UsageException(PublicationRemarks.DisclosureReason, []);
        var folder = folders.LocateYear(unitId, line.Year);
        Directory.CreateDirectory(folder);
        var whole = Path.Combine(folder, Path.GetRandomFileName() + ".part");
        File.WriteAllText(whole, JsonSerializer.Serialize(line));
        PlaceNext(folder, whole);
        folders.ChangeStamp();
    }

    // Two who write at once each get a number of their own.
    private static void PlaceNext(string folder, string whole)
    {
        for (var number = Directory.EnumerateFiles(folder, "*.json").Count() + 1; ; number++)
        {
            var path = Path.Combine(folder, number.ToString("0000", CultureInfo.InvariantCulture) + ".json");
            try
            {
                File.Move(whole, path);
                return;
            }
            catch (IOException) when (File.Exists(path))
            {
                // Taken meanwhile: the next one.
            }
        }
    }

    /// <summary>The lines of a year, in their order.</summary>
    public IReadOnlyList<PortalDisclosure> ListLines(string unitId, int year) =>
        ReadFolder(folders.LocateYear(unitId, year));

    /// <summary>All lines, by unit and year.</summary>
    public IReadOnlyList<PortalDisclosure> ListAll() =>
        [.. folders.ListYears().SelectMany(year => ReadFolder(year.Folder))];

    private static bool IsWebAddress(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var parsed)
        && (parsed.Scheme == Uri.UriSchemeHttps || parsed.Scheme == Uri.UriSchemeHttp);

    private static string FormatNumber(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static IReadOnlyList<PortalDisclosure> ReadFolder(string folder) =>
        Directory.Exists(folder)
            ?
            [
                .. Directory
                    .EnumerateFiles(folder, "*.json")
                    .Order(StringComparer.Ordinal)
                    .Select(path =>
                        MaskLine(JsonSerializer.Deserialize<PortalDisclosure>(File.ReadAllText(path))!)
                    ),
            ]
            : [];

    // Lines of earlier programs were kept as they were typed.
    private static PortalDisclosure MaskLine(PortalDisclosure line) =>
        line with
        {
            Amount = PersonalData.MaskWords(line.Amount),
            Reason = PersonalData.MaskWords(line.Reason),
        };
}

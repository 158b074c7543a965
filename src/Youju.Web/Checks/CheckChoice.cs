using System.Globalization;
using Microsoft.AspNetCore.Http;
using Youju.Domain.Dossiers;
using Youju.Packs.Library;

namespace Youju.Web.Checks;

/// <summary>What a person asks of a check beside its file; nothing of it must be chosen.</summary>
/// <param name="Pack">The id of a pack; null to choose by the report.</param>
/// <param name="Year">Of the report; null for the one that it names.</param>
internal sealed record CheckChoice(string? Pack, int? Year)
{
    /// <summary>The name of the field with last year's report.</summary>
    public const string AgainstField = "against";

    /// <summary>Last year's report; null where none was brought.</summary>
    public IFormFile? Against { get; init; }

    /// <summary>Whether the one that was brought before is not wanted any more.</summary>
    public bool DropsAgainst { get; init; }

    /// <exception cref="RefusedUploadException">There is no such pack or year, or last year's report is too large.</exception>
    public static CheckChoice ReadForm(IFormCollection form)
    {
        var (pack, year) = (form["pack"].ToString(), form["year"].ToString().Trim());
        // A folder of the server is no choice of a page.
        if (pack.Length > 0 && !PackLibrary.IsKept(pack))
            throw new RefusedUploadException($"没有方案包“{pack}”，请从列表里选。");
        var against = form.Files.GetFile(AgainstField) is { Length: > 0 } brought ? brought : null;
        if (against?.Length > UploadFiles.LargestFile)
            throw new RefusedUploadException($"上年的报告大于 {UploadFiles.LargestFile >> 20} MB，没有读。");
        return new(pack.Length > 0 ? pack : null, year.Length > 0 ? ReadYear(year) : null)
        {
            Against = against,
            DropsAgainst = form["drops-against"] == "yes",
        };
    }

    private static int ReadYear(string year) =>
        int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number is >= Dossier.FirstYear and <= Dossier.LastYear
            ? number
            : throw new RefusedUploadException($"年度写四位数字，如 2025，现为“{year}”。");
}

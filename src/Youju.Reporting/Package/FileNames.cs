using System.Globalization;
using Youju.Domain.Documents;
using Youju.Domain.Reports;

namespace Youju.Reporting.Package;

/// <summary>Names that every file system takes: projects may be called anything.</summary>
internal static class FileNames
{
    /// <summary>The documents under names that can be files, no two alike.</summary>
    public static IReadOnlyList<PackageDocument> WithSafeNames(IReadOnlyList<PackageDocument> documents)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. documents.Select(document =>
                document with
                {
                    Name = FindFreeName(FileName.ToSafeName(document.Name), taken),
                }
            ),
        ];
    }

    private static string FindFreeName(string name, HashSet<string> taken)
    {
        var free = name;
        for (var number = 2; !taken.Add(free); number++)
            free = string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
        return free;
    }
}

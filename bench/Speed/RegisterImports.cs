using System.Diagnostics;
using System.Globalization;
using Youju.Domain.Dossiers;
using Youju.Domain.Workbooks;
using Youju.Formats.Reading;
using Youju.Formats.Spreadsheets.Reading;
using Youju.Formats.Spreadsheets.Writing;
using Youju.Import;
using Youju.Packs.Definitions;
using Youju.Packs.Library;
using Youju.Storage;

namespace Youju.Speed;

/// <summary>
/// Imports workbooks of posts into a dossier's folder, from reading the file to the last byte on disk;
/// 100 000 rows are to take at most 5 s and 300 MB.
/// </summary>
internal static class RegisterImports
{
    private static readonly string[] Head =
    [
        "内容标题",
        "发表日期",
        "账号",
        "阅读次数",
        "阅读人数",
        "分享次数",
        "收藏次数",
        "链接",
    ];
    private static readonly DateTimeOffset Moment = new(2025, 1, 10, 9, 0, 0, TimeSpan.FromHours(8));

    public static int Run()
    {
        var pack = PackLibrary.LoadPack(["cn-hunan", "tourism"]);
        Time(pack, Build(1_000)); // warms up
        foreach (var rows in new[] { 1_000, 10_000, 100_000 })
            Print("posts", rows, Time(pack, Build(rows)));
        // A province's census: a row no slower than one of the posts, at most 500 MB.
        Print("units", CensusUnits.Province, Time(pack, CensusUnits.BuildWorkbook(CensusUnits.Province)));
        return 0;
    }

    private static void Print(string what, int rows, (TimeSpan Wall, TimeSpan Processor) spent)
    {
        var (time, processor) = spent;
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 >> 20;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{rows, 7} {what}  {time.TotalMilliseconds, 7:0} ms wall  "
                    + $"{processor.TotalMilliseconds, 7:0} ms processor  "
                    + $"{processor.TotalMicroseconds / rows, 5:0} µs a row  peak {peak} MB"
            )
        );
    }

    private static (TimeSpan Wall, TimeSpan Processor) Time(Pack pack, SourceFile file)
    {
        var folder = Directory.CreateTempSubdirectory("youju-import-").FullName;
        Save(folder, new(new("中心"), ["cn-hunan", "tourism"], new(2024)), DossierVersion.None, "新开档案");
        using var process = Process.GetCurrentProcess();
        var (started, before) = (Stopwatch.GetTimestamp(), process.TotalProcessorTime);
        Import(pack, folder, file);
        process.Refresh();
        var spent = (Stopwatch.GetElapsedTime(started), process.TotalProcessorTime - before);
        Directory.Delete(folder, recursive: true);
        return spent;
    }

    private static void Import(Pack pack, string folder, SourceFile file)
    {
        using var workbook = WorkbookReader.OpenWorkbook(
            file,
            FileKind.Xlsx,
            new ReadingBudget(ReadingLimits.RowByRow)
        );
        var import = new WorkbookImport(pack, new(file.Name, Moment));
        var stored = new FolderDossierStore().ReadAsync(new(folder)).GetAwaiter().GetResult();
        var result = import.ImportSheets(stored.Content, workbook.Sheets);
        Save(folder, result.Dossier, stored.Version, $"导入 {file.Name}");
    }

    private static void Save(string folder, Dossier after, DossierVersion seen, string title) =>
        new FolderDossierStore()
            .SaveAsync(new(folder), new(after, new(title, Moment)), seen)
            .GetAwaiter()
            .GetResult();

    private static SourceFile Build(int rows)
    {
        using var stream = new MemoryStream();
        WorkbookWriter.WriteRows(
            [
                new(
                    "推文",
                    Enumerable
                        .Range(1, rows)
                        .Select(Row)
                        .Prepend(new(1, [.. Head.Select((head, at) => new WorkbookCell(at, head))]))
                ),
            ],
            stream
        );
        return new("推文.xlsx", stream.ToArray());
    }

    private static WorkbookRow Row(int number) =>
        new(
            number + 1,
            [
                new(0, $"第{number}篇：云溪的春天"),
                new(1, "", 45_292 + (number % 366), new DateOnly(2024, 1, 1).AddDays(number % 366)),
                new(2, "云溪文旅"),
                new(3, "", 1000 + (number % 977)),
                new(4, "", 900 + (number % 97)),
                new(5, "", number % 53),
                new(6, "", number % 17),
                new(7, $"https://example.invalid/{number}"),
            ]
        );
}

using Youju.Domain.Documents;
using Youju.Domain.Evidence;
using Youju.Domain.Registers;
using Youju.Formats.Conversion;
using Youju.Storage;
using Youju.Tourism.Drawing;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Outputs;
using Youju.UseCases.PrintedPapers;
using Youju.UseCases.Refusals;
using Youju.UseCases.Tourism;

namespace Youju.UseCases.TradePapers;

/// <summary>A paper of the trade that is to be written from a dossier.</summary>
/// <param name="Kind">One of <see cref="WriteTradePaper.Kinds"/>.</param>
/// <param name="Record">Id or name of the record that it is about; null for all, where it may be about all.</param>
/// <param name="Output">A file, or a folder where several are written; its ending may be docx, pdf or svg.</param>
public sealed record TradePaperRequest(
    DossierId Folder,
    string Kind,
    string? Record,
    string Output,
    DateOnly Day
)
{
    /// <summary>A filled rating sheet that goes with an application; null for none.</summary>
    public string? Table { get; init; }

    /// <summary>Reads a stored file; null for those of a dossier that is a folder.</summary>
    public Func<EvidenceFile, byte[]?>? ReadEvidence { get; init; }
}

/// <summary>What was written.</summary>
/// <param name="Paths">The file, or the files of the folder.</param>
/// <param name="Lacking">What is missing in it, in Chinese.</param>
public sealed record TradePaperResult(IReadOnlyList<string> Paths, IReadOnlyList<string> Lacking);

/// <summary>Writes the papers of the trade: forms of units, tables and reports of the census, project sheets, applications.</summary>
public static class WriteTradePaper
{
    public const string UnitForm = "单体调查表";
    public const string ActualTable = "实际资料表";
    public const string CensusReport = "普查报告";
    public const string ProjectSheet = "项目单";
    public const string Curve = "进度曲线";
    public const string Application = "申报材料";
    public const string Contest = "评审汇总表";

    private static readonly string[] ProjectRegisters = ["investment-projects", "projects"];
    private static readonly string[] ApplicationRegisters = ["gradings", "applications"];

    /// <summary>What can be written.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [UnitForm, ActualTable, CensusReport, ProjectSheet, Curve, Application, Contest];

    /// <exception cref="UsageException">There is no such paper or record.</exception>
    public static TradePaperResult WritePaper(TradePaperRequest request) =>
        WordedProblems.RunWorded(() =>
        {
            var open = OpenDossier.FromFolder(request.Folder, pack: null);
            var desk = new PaperDesk(
                open,
                request.ReadEvidence ?? StoredEvidence.ReadFromFolder(request.Folder.Folder),
                request.Day
            );
            return request.Kind switch
            {
                UnitForm => WriteForms(desk, request),
                ActualTable => WriteOne(desk, request, CensusPapers.WriteActualTable(desk, OpenCensus(desk))),
                CensusReport => WriteOne(desk, request, CensusPapers.WriteReport(desk, OpenCensus(desk))),
                ProjectSheet => WriteProject(desk, request),
                Curve => WriteCurve(desk, request),
                Application => WriteApplication(desk, request),
                Contest => WriteContest(desk, request),
                _ => throw new UsageException(
                    $"没有“{request.Kind}”，可以写的有{string.Join("、", Kinds)}。"
                ),
            };
        });

    private static CensusRecords OpenCensus(PaperDesk desk)
    {
        if (!desk.Open.Pack.Registers.ContainsKey(CensusRecords.Register))
            throw new UsageException(
                "这份档案的方案包没有旅游资源普查；旅游单位请在档案里加上 tourism 方案包。"
            );
        return new(desk, desk.Open.Pack.ResourceEditions[desk.Open.Pack.CensusTable.Edition]);
    }

    private static TradePaperResult WriteForms(PaperDesk desk, TradePaperRequest request)
    {
        var census = OpenCensus(desk);
        var register = desk.Open.Dossier.Registers[CensusRecords.Register];
        if (request.Record is { } asked)
        {
            var unit = census.ReadRecord(RecordFinder.FindNamedRecord(register, asked));
            return WriteOne(desk, request, UnitFormPaper.WriteForm(desk, census, unit));
        }

        var files = census
            .ListUnits()
            .Select(unit =>
                (
                    FileName.ToSafeName($"{unit.Record.Id} {unit.Unit.Name}.docx"),
                    UnitFormPaper.WriteForm(desk, census, unit).WriteDocx(desk.Unit, desk.Day)
                )
            )
            .ToList();
        return files.Count > 0
            ? WriteFolder(request.Output, files)
            : throw new UsageException("旅游资源普查还没有记录。");
    }

    private static TradePaperResult WriteProject(PaperDesk desk, TradePaperRequest request)
    {
        var (register, record) = FindRecord(desk, request, ProjectRegisters);
        return WriteOne(desk, request, ProjectPapers.WriteSheet(desk, register, record));
    }

    private static TradePaperResult WriteCurve(PaperDesk desk, TradePaperRequest request)
    {
        var (register, record) = FindRecord(desk, request, ["projects"]);
        var curve = ProjectPapers.BuildCurve(desk, record, desk.ReadTexts(register, record.Current))
            ?? throw new UsageException(
                "这个项目还没有月报，画不出进度曲线。月报记在“旅游项目月报”，所属记录填项目的编号。"
            );
        return IsKind(request.Output, "svg")
            ? new(
                [
                    ResultFile.WriteResult(request.Output, stream =>
                        stream.Write(
                            System.Text.Encoding.UTF8.GetBytes(SvgPrint.PrintSketch(curve.DrawCurve()))
                        )
                    ),
                ],
                []
            )
            : WriteOne(
                desk,
                request,
                new PaperDraft().AddHeading(curve.Title, 0).AddDrawing(curve.DrawCurve())
            );
    }

    private static TradePaperResult WriteApplication(PaperDesk desk, TradePaperRequest request)
    {
        var (register, record) = FindRecord(desk, request, ApplicationRegisters);
        var sheet = request.Table is { } table
            ? JudgeRubric.JudgeTable(new(table, null, null, null) { Packs = desk.Open.Dossier.Packs })
            : null;
        var (files, lacking) = ApplicationFolder.WriteFolder(desk, register, record, sheet);
        return WriteFolder(request.Output, files) with { Lacking = lacking };
    }

    private static TradePaperResult WriteContest(PaperDesk desk, TradePaperRequest request)
    {
        var (register, record) = FindRecord(desk, request, ContestPaper.Registers);
        return WriteOne(desk, request, ContestPaper.WriteSheet(desk, register, record));
    }

    private static (RegisterDefinition Register, Record Record) FindRecord(
        PaperDesk desk,
        TradePaperRequest request,
        IReadOnlyList<string> registers
    )
    {
        var known = registers
            .Select(key => desk.Open.Dossier.Registers.GetValueOrDefault(key))
            .OfType<Register>()
            .ToList();
        if (request.Record is not { } asked)
            throw new UsageException(
                $"“{request.Kind}”要写明是哪一条：{string.Join("、", known.Select(one => one.Definition.Label))}里的名称或编号。"
            );
        var found = known.Find(register =>
            register.Records.Values.Any(record =>
                record.Id == asked || NameRecord(register, record).Contains(asked, StringComparison.Ordinal)
            )
        )
            ?? known.FirstOrDefault()
            ?? throw new UsageException("这份档案的方案包没有项目和申报的台账。");
        return (found.Definition, RecordFinder.FindNamedRecord(found, asked));
    }

    private static string NameRecord(Register register, Record record) =>
        record.Current[register.Definition.Display[0]] is TextValue { Text: var name } ? name : "";

    private static TradePaperResult WriteOne(PaperDesk desk, TradePaperRequest request, PaperDraft paper)
    {
        var docx = paper.WriteDocx(desk.Unit, desk.Day);
        var content = IsKind(request.Output, "pdf") ? ConvertToPdf(docx, desk.Day) : docx;
        return new([ResultFile.WriteResult(request.Output, stream => stream.Write(content))], []);
    }

    private static byte[] ConvertToPdf(byte[] docx, DateOnly day) =>
        OfficeProgram.FindExecutable() is { } program
            ? PdfExport.ConvertDocuments(program, [docx], day, CancellationToken.None)[0]
            : throw new UsageException("写 pdf 要装 LibreOffice；也可以写成 docx，用 Word 或 WPS 另存。");

    private static TradePaperResult WriteFolder(
        string folder,
        IReadOnlyList<(string Name, byte[] Content)> files
    )
    {
        new FileSet(folder, files).WriteFiles(CancellationToken.None);
        return new([.. files.Select(file => Path.Combine(folder, file.Name))], []);
    }

    private static bool IsKind(string path, string ending) =>
        Path.GetExtension(path).Equals("." + ending, StringComparison.OrdinalIgnoreCase);
}

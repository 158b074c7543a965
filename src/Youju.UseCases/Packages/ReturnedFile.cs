using System.Globalization;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Reports;
using Youju.Domain.Reports.Passports;
using Youju.Domain.Reports.Returns;
using Youju.Formats;
using Youju.Formats.Docx.Passports;
using Youju.Formats.Findings;
using Youju.Formats.Reading;
using Youju.Reporting.Sources;
using Youju.Storage.Texts;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Packages;

/// <summary>A file of a report package that came back, beside what the dossier gives for it now.</summary>
/// <param name="IsRecomposed">Whether its passport was lost and has been made again.</param>
internal sealed record ReturnedFile(
    string Name,
    string Sha256,
    Passport Passport,
    bool IsRecomposed,
    ReturnedWording Wording,
    PackageDocument Now
)
{
    /// <exception cref="UsageException">The file belongs to another dossier.</exception>
    /// <exception cref="UnreadableFileException">The file cannot be read, or nothing tells what it said when it left.</exception>
    public static ReturnedFile ReadFromPath(string path, OpenDossier open, ReportPackage package)
    {
        var source = SourceFile.LoadFromPath(path, ReadingLimits.Default);
        var read = DocumentReader.ReadDocument(source);
        var carried = read.Kind == FileKind.Docx ? DocxPassport.ReadPassport(source) : null;
        var passport = carried ?? RecomposePassport(read.Document, open, package);
        if (!open.Dossier.Unit.IsKnownAs(passport.Unit) || passport.Year != open.Dossier.Year)
            throw new UsageException(
                PackageRemarks.OtherDossier,
                [
                    source.Name,
                    passport.Unit,
                    FormatYear(passport.Year),
                    open.Dossier.Unit.Name,
                    FormatYear(open.Dossier.Year),
                ]
            );
        var now = package.Documents.FirstOrDefault(document => document.Name == passport.Document)
            ?? throw new UsageException(PackageRemarks.DocumentMissing, [source.Name, passport.Document]);
        return new(
            source.Name,
            read.Sha256,
            passport,
            carried is null,
            ReturnedWording.FromDocument(read.Document, passport, CreateFigureFinder(open)),
            now
        );
    }

    /// <summary>What each document of a package carries when it is written, by its name.</summary>
    public static IReadOnlyDictionary<string, Passport> CreatePassports(
        ReportPackage package,
        OpenDossier open
    )
    {
        var (unit, digest) = (open.Dossier.Unit.Name, DossierDigest.ComputeSha256(open.Dossier));
        return package.Documents.ToDictionary(
            document => document.Name,
            document => new Passport(
                unit,
                open.Dossier.Year,
                digest,
                $"{Tool.Name} {Tool.Version}",
                open.Pack.Stamps,
                document.Name,
                Domain.Reports.Passports.Wording.FromDocument(document.Composed ?? document.Document)
            ),
            StringComparer.Ordinal
        );
    }

    /// <summary>Tells what figures are called and where they come from, those too that the package does not print any more.</summary>
    public static FigureGuide CreateFigureGuide(OpenDossier open)
    {
        var sources = FigureSources.FromDossier(open.Dossier, open.Pack, open.Facts)!;
        return new(sources.NameFigure, sources.TraceFigure);
    }

    /// <summary>Finds figures as the dossier's packs write them.</summary>
    public static Func<string, IReadOnlyList<TextSpan>> CreateFigureFinder(OpenDossier open)
    {
        var reader = new FigureReader(open.Pack.Figures);
        return words => [.. reader.ReadFigures(words).Select(figure => figure.Span)];
    }

    private static Passport RecomposePassport(Document returned, OpenDossier open, ReportPackage package)
    {
        if (DocxPassport.FindSeal(returned) is not { } seal)
            throw new UnreadableFileException(
                UnreadableReason.Unsupported,
                "认不出这份文件：它不是 youju report 写出的文件，或者里面的出稿记录和书签都被删掉了。请用出稿时的 docx 修改，不要转存成别的格式。"
            );
        return CreatePassports(package, open).Values.FirstOrDefault(passport => passport.Seal == seal)
            ?? throw new UnreadableFileException(
                UnreadableReason.Unsupported,
                "文件里的出稿记录被编辑软件去掉了，而档案、方案包或程序在出稿以后变过，得不出当时的原文。请换用出稿时的档案副本再比，或请对方用 docx 格式重新另存。"
            );
    }

    private static string FormatYear(int year) => year.ToString(CultureInfo.InvariantCulture);
}

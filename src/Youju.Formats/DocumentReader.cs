using Youju.Formats.Conversion;
using Youju.Formats.Docx.Reading;
using Youju.Formats.Html;
using Youju.Formats.Ofd;
using Youju.Formats.Pdf;
using Youju.Formats.Pictures;
using Youju.Formats.PlainText;
using Youju.Formats.Reading;
using Youju.Formats.Spreadsheets.Reading;

namespace Youju.Formats;

/// <summary>Reads any supported file into a document; the only failure is <see cref="UnreadableFileException"/>.</summary>
public static class DocumentReader
{
    private static readonly IReadOnlyList<IFormatReader> Native =
    [
        new PlainTextReader(),
        new DocxReader(),
        new PdfReader(),
        new OfdReader(),
        new PictureReader(),
        new HtmlReader(),
        new XlsxReader(),
        new SheetXmlReader(),
    ];

    private static readonly ConvertingReader Converting = new(Native);

    private static readonly IReadOnlyList<IFormatReader> Readers =
    [
        new SecondTryReader(new XlsReader(), Converting, XlsReader.HoldsRecords),
        .. Native,
        new FlatXmlReader(Native),
        Converting,
    ];

    public static ReadFile ReadDocument(
        string path,
        ReadingLimits? limits = null,
        CancellationToken cancel = default
    ) => ReadDocument(SourceFile.LoadFromPath(path, limits ?? ReadingLimits.Default), limits, cancel);

    public static ReadFile ReadDocument(
        Stream stream,
        string name,
        ReadingLimits? limits = null,
        CancellationToken cancel = default
    ) =>
        ReadDocument(
            SourceFile.LoadFromStream(stream, name, limits ?? ReadingLimits.Default),
            limits,
            cancel
        );

    public static ReadFile ReadDocument(
        SourceFile file,
        ReadingLimits? limits = null,
        CancellationToken cancel = default
    )
    {
        if (file.Content.Length == 0)
            throw UnreadableFileException.Empty();
        try
        {
            var kind = Signature.RecogniseKind(file);
            var reader = Readers.FirstOrDefault(reader => reader.Kinds.Contains(kind))
                ?? throw UnreadableFileException.Unsupported($"{kind.ToString().ToLowerInvariant()} 文件");
            var document = reader.ReadDocument(
                file,
                kind,
                new ReadingBudget(limits ?? ReadingLimits.Default, cancel)
            );
            return new(document, kind, file.ComputeSha256());
        }
        catch (Exception e) when (e.IsDamage())
        {
            throw UnreadableFileException.Damaged("内容不完整或不合格式", e);
        }
        catch (OutOfMemoryException)
        {
            throw UnreadableFileException.TooLarge("需要的内存过多");
        }
    }
}

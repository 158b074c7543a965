using Youju.Domain.Documents;

namespace Youju.Formats.Spreadsheets.Writing;

/// <summary>One sheet of a workbook: a document's paragraphs and tables from top to bottom.</summary>
/// <param name="Name">At most 31 characters, without any of : \ / ? * [ ].</param>
public sealed record Sheet(string Name, Document Document);

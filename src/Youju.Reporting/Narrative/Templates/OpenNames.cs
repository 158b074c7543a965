using DotLiquid;

namespace Youju.Reporting.Narrative.Templates;

/// <summary>Variables that may or may not be there: a chapter nobody has written, a budget without money. Printing one says nothing.</summary>
internal sealed class OpenNames : Hash;

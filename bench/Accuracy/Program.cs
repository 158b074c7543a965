using Youju.Accuracy.Corpus;

return args switch
{
    ["corpus", var folder, .. var rest] => CorpusCommand.Run(folder, listMisses: !rest.Contains("--brief")),
    ["claims", var file] => ClaimsCommand.Run(file),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("corpus <folder> [--brief]   recall, verdicts and false alarms on audited documents");
    Console.Error.WriteLine("claims <text file>          every relation that the text states, with its proof");
    return 2;
}

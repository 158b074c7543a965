using Youju.Accuracy.Corpus;

return args switch
{
    ["corpus", var folder, .. var rest] => CorpusCommand.Run(folder, listMisses: !rest.Contains("--brief")),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("corpus <folder> [--brief]   recall, verdicts and false alarms on audited documents");
    return 2;
}

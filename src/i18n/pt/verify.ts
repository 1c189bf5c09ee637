import type { Dictionary } from '../dictionary.ts';

export default {
  checkNow: 'Verificar agora',
  heading: 'Esta insígnia é autêntica?',
  description: 'Verifica qualquer credencial Open Badges 3.0 neste navegador, sem a enviar a lado nenhum.',
  summary:
    'Dê a insígnia tal como a tem. É verificada neste dispositivo e não é enviada a lado nenhum; só o sítio do emissor é consultado, sobre as suas chaves e sobre o que revogou.',
  badge: 'A insígnia',
  noScript:
    'Verificá-la aqui requer JavaScript, que está desligado neste navegador. Os outros meios abaixo dispensam-no.',
  carried: 'Esta ligação contém uma insígnia. Só é verificada quando o pedir.',
  addressOrText: 'O seu endereço ou o seu texto',
  check: 'Verificar',
  file: 'Ou o seu ficheiro',
  fileNote:
    'Uma imagem com a insígnia dentro (PNG ou SVG), ou JSON. É verificada assim que o escolher ou o largar em qualquer ponto desta página.',
  otherWays: 'Outros meios',
  commandLine: 'Com uma cópia deste programa, na linha de comandos:',
  otherVerifiers:
    'Ou com qualquer outro verificador de Open Badges 3.0: uma insígnia é uma W3C Verifiable Credential 2.0 com uma prova do tipo {}.',
  offline: 'Este verificador num único ficheiro',
  offlineNote:
    'Para um dispositivo sem rede, com tudo o que é preciso. As chaves e as listas de revogação dos emissores podem ser-lhe dadas como ficheiros.',
  saveFirst: 'Para o usar, guarde esta página como ficheiro e abra-o.',
} satisfies Dictionary['verify'];

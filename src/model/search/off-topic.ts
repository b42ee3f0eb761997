import { stem } from './tokenize.js';

/**
 * Words of everyday life and of other software, which no entry is about. A question with one of them
 * needs more in common with an entry to be answered, because its other words match by chance.
 */
const ENGLISH = `airline airport amazon ambulance android angular anniversary apartment apple appointment arduino
  autocad ball banana bank barber basketball bath bathroom beach bed bedroom beer bicycle bike
  bill birthday bitcoin blanket blender blockchain bluetooth boat boiler book boyfriend bracelet
  brake bread breakfast brother bullet business cab cafeteria cake calendar camera candle canteen
  canva capital car carpet cassandra cat catering ceiling ceo chair cheese chicken christmas
  cigarette cinema citizen climate clothes coat cocktail coffee coin college comedy commute
  compass concert confluence cook cooking copier cough country coupon cousin cover crm crypto
  cubicle cup currency curtain dad dance daughter dentist department desk dessert diet
  dinner diploma discount dishwasher django doctor dog door doorbell dress drink driving drum
  earphone ebay election elevator embassy essay ethereum excel expense facebook family fashion
  faucet fever figma film fire fish flight flu food football forest fortnite fridge fruit fuel
  furniture game garage garden garlic gift girlfriend glasses gmail gold golf grammar grandmother
  grocery guitar gym hair haircut handbag hat headset heater helmet hiking hobby holiday homework
  horse hospital hotel hotspot house housing html husband ice instagram insurance internship
  interview invoice iphone ironing island jacket javascript jewelry jira joke juice kafka kettle
  kid kindergarten kitchen knee knife kotlin lamp landlord laravel latex laundry lawn lawyer ldap
  lecture lemon lift lipstick loan lottery luggage mail makeup mall marathon marriage massage
  maternity matlab matplotlib mcdonald meal meat medicine meeting microphone microwave milk
  minecraft minister mirror money mongodb mortgage mother motorbike mountain movie mug museum
  music mysql necklace negotiation neighbor netflix newspaper nintendo notion novel nurse office
  oil onboarding onion opera orange orchestra outlook oven overtime paint pancake paper paragraph
  parcel park parking party passport pasta paycheck paypal payroll payslip pedestrian pencil
  pension pepper perfume pet petrol pharmacy photo photocopier photoshop php piano pillow pizza
  plane playstation plumber poem police politics postgres potato powerpoint pregnancy president
  price printer probability projector promotion pub puzzle rain raincoat receptionist recipe
  recruitment referee refrigerator refund regex religion rent restaurant retirement rice river
  roaming roof roommate salad salary salesforce sandwich sap sauce scanner scarf scholarship
  school sdk sea selenium semester shampoo shelf shirt shoe shop shopping shower sick sim singer
  sister skating ski skirt slack sleep smoke snack snow soap sofa son soup sour spoon sport
  spotify stadium staircase stapler steak stock stomach street subway sugar suitcase sun sweater
  swimming syllabus tailor tattoo tax taxi tea teacher teams television tenant tennis terraform
  theater thesis tiktok timetable tire toilet tomato toner tooth toothache toothbrush tour towel
  toy tractor tram travel trello trip tuition tv twitter typescript umbrella underwear uniform
  unity unreal vacation vaccine vacuum van vegetable vegetarian veterinarian village violin visa
  volleyball vue waiter wallet warehouse warranty washing water weather webcam wedding whatsapp
  wheelchair whisky whiteboard wife wifi wine winter wordpress xbox yoga youtube zoo zoom`;

const KOREAN = `주차 식당 저녁 아침밥 요리 레시피 찌개 끓이 날씨 비행기 공항 기차 지하철 택시 호텔 여행 휴가 연차 병원 약국 의사 보험 대출 세금 계산서 영수증 청구서 견적 급여 연봉
  월급 정산 출장 회의실 회식 사무실 책상 의자 프린터 복사기 에어컨 엘리베이터 냉장고 세탁기 식기세척기 자동차 자전거 축구 야구 농구 영화 콘서트 노래 소설 시를 고양이
  강아지 아이폰 안드로이드 배터리 이어폰 헤드셋 블루투스 엑셀 파워포인트 워드 포토샵 슬랙 카톡 팀즈 유튜브 번역 논문 학회 비자 여권 수도 대통령 수학 자기소개서 면접 채용
  명함 출입증 비상구 분실물 택배 생일 결혼 헬스장 다이어트 신발 부동산 월세 대표이사 근무표 도서관 학점 정규식 정규표현식 카프카 신용카드 체크카드 은행계좌 책추천 소설책
  영어로 모니터가 역사적 게임기 음악을 선물을 충전기 충전이 토너가 와이파이 스마트폰 커피 자판기 우산 안경 지갑 열쇠 아파트 전세 이사짐 화장실 침대 소파 청소기 전자레인지
  가스레인지 보일러 형광등 창문 커튼 주방 빵집 과일 고기 맥주 소주 와인 디저트 치킨 피자 햄버거 샐러드 도시락 팬케이크 계란 김치 된장 설탕 소금 강좌 학과 성적 시험
  과제 숙제 등록금 장학금 졸업 입학 수료증 기숙사 동아리 논술 토익 수능 감기 두통 치과 안과 예방접종 임신 육아 어린이집 유치원 부모님 남편 아내 여자친구 남자친구 연애
  이혼 장례 월드컵 올림픽 배구 테니스 골프 수영 등산 요가 마라톤 야구장 뮤지컬 연극 드라마 예능 넷플릭스 유튜버 웹툰 만화 가수 피아노 기타연주 사진기 카메라 주식
  비트코인 환율 부가세 소득세 연말정산 퇴직금 국민연금 적금 청약 환불 쿠폰 할인 배송 반품 경비 법인 차량 운전면허 주유 타이어 시동 세차 고속도로 신호등 사고접수 오토바이
  출근 퇴근 야근 승진 이직 인사팀 총무팀 동호회 사원증 복지 건강검진 점심시간 회식비 우편 우체국 팩스 스캐너 복합기 프로젝터 화이트보드 커피머신 정수기 에어팟 스피커
  마이크 웹캠 워드프레스 한글파일 피그마 노션 지라 인스타그램 페이스북 트위터 카카오톡 네이버 쿠팡 아마존 러스트 자바스크립트 리액트 스프링 스위프트 피벗 오라클 몽고디비
  레디스 라텍스 레이텍 매트랩 대사관 항공권 렌터카 숙소 해외여행 환전 시차 관광 박물관 동물원 놀이공원 캠핑 낚시 식물 꽃집 화분 수의사 반려동물 벌레 모기 종교 교회 성당
  선거 국회 법률 변호사 경찰 소방서 군대 미용실 화장품 향수 마사지 목욕 사우나 세탁소 수선 옷장 구두 운동화 가방 반지 목걸이`;

const JAPANESE = `駐車 食堂 昼食 夕食 料理 レシピ スープ 天気 飛行機 空港 電車 バス停 地下鉄 タクシー ホテル 旅行 休暇 有給 病院 薬局 医者 保険 銀行 クレジットカード ローン 税金
  確定申告 請求書 領収書 見積 給与 給料 年収 昇給 精算 出張 会議室 飲み会 事務所 机 椅子 プリンター トナー エアコン エレベーター 冷蔵庫 洗濯機 食洗機 自動車 社用車 自転車
  サッカー 野球 映画 コンサート 音楽 小説 詩 猫 スマホ 充電 電池 イヤホン ヘッドセット エクセル パワーポイント 翻訳 論文 学会 ビザ パスポート 首都 大統領 歴史 数学 英語
  履歴書 面接 採用 名刺 入館証 非常口 落とし物 宅配 贈り物 誕生日 結婚 運動 ジム 服 靴 不動産 家賃 社長 シフト 図書館 正規表現 おすすめの本 換算 モニターが モニターを
  メール署名 電話機 携帯電話 スマートフォン コーヒー 自販機 眼鏡 財布 荷物 宅急便 郵便 切手 アパート マンション 引っ越し トイレ ベッド ソファ 掃除機 電子レンジ 暖房 冷房
  窓を カーテン 台所 ラーメン 寿司 パン屋 果物 ビール ワイン デザート ピザ ハンバーガー サラダ 弁当 パンケーキ 砂糖 醤油 講義 授業 教授 成績 試験 宿題 学費 奨学金 卒業
  入学 修了証 部活 延滞 履修 風邪 頭痛 歯医者 眼科 予防接種 妊娠 育児 保育園 幼稚園 両親 夫が 妻が 彼女 彼氏 恋愛 離婚 葬式 ワールドカップ オリンピック バレーボール
  テニス ゴルフ 水泳 登山 ヨガ マラソン ミュージカル 演劇 ドラマ ネットフリックス 漫画 アニメ 歌手 ピアノ ギター カメラ 株式 ビットコイン 為替 消費税 年金 貯金 返金
  クーポン 配送 返品 経費 車の 免許 ガソリン タイヤ エンジン 洗車 高速道路 オートバイ 出勤 退勤 残業 昇進 転職 退職 人事部 総務 社員証 福利厚生 健康診断 郵便局 ファックス
  スキャナー 複合機 プロジェクター ホワイトボード コーヒーメーカー 空気清浄機 スピーカー ウェブカメラ ワードプレス パワポ フィギュア インスタ フェイスブック ツイッター アマゾン
  楽天 ペット 獣医 教会 選挙 国会 法律 弁護士 警察 消防 軍隊 大使館 航空券 レンタカー 海外旅行 両替 観光 博物館 動物園 遊園地 キャンプ 釣り 植物 花屋 美容院 化粧品 香水
  ダイエット マッサージ 風呂 温泉 洗濯 クリーニング 帽子 鞄 指輪 ネックレス 腕時計 凡例 ピボット 犬を 犬が 卵な 卵を 傘を コピー機 犬を 犬が 卵な 卵を 傘を`;

const THAI = `จอดรถ โรงอาหาร เมนูอาหาร อาหาร กลางวัน ทำอาหาร สูตรอาหาร ต้ม ฝนตก อากาศ เครื่องบิน สนามบิน รถไฟ
  รถเมล์ แท็กซี่ โรงแรม ท่องเที่ยว พักร้อน ลาป่วย โรงพยาบาล หมอ ประกัน ธนาคาร บัตรเครดิต เงินกู้
  ภาษี ใบแจ้งหนี้ ใบเสร็จ ใบเสนอราคา เงินเดือน เบิกค่า ห้องประชุม ออฟฟิศ โต๊ะ เก้าอี้ เครื่องพิมพ์
  ถ่ายเอกสาร ลิฟต์ ตู้เย็น ซักผ้า ล้างจาน รถยนต์ จักรยาน ฟุตบอล บอล หนัง คอนเสิร์ต ดนตรี เพลง เกม
  นิยาย กลอน แมว หมา ไอโฟน แอนดรอยด์ ชาร์จ หูฟัง บลูทูธ จอมอนิเตอร์ เม้าส์ แปลภาษา แปลย่อหน้า
  เปเปอร์ ประชุมวิชาการ วีซ่า พาสปอร์ต เมืองหลวง ประธานาธิบดี ประวัติศาสตร์ คณิตศาสตร์ ภาษาอังกฤษ
  เรซูเม่ สัมภาษณ์ สมัครงาน นามบัตร บัตรเข้าตึก ทางหนีไฟ พัสดุ ของขวัญ วันเกิด แต่งงาน ออกกำลังกาย
  ฟิตเนส เสื้อผ้า รองเท้า ค่าเช่า ซีอีโอ ตารางเวร ห้องสมุด หนังสือ ลายเซ็น แปลงไมล์ โทรศัพท์
  มือถือเครื่อง กาแฟ ร่ม แว่นตา กระเป๋าสตางค์ ไปรษณีย์ คอนโด ห้องน้ำ เตียง โซฟา ดูดฝุ่น ไมโครเวฟ
  ผ้าม่าน ครัว ก๋วยเตี๋ยว ขนม ผลไม้ เนื้อหมู เบียร์ ไวน์ พิซซ่า แฮมเบอร์เกอร์ สลัด แพนเค้ก น้ำตาล
  บรรยาย ชั้นเรียน อาจารย์ใหญ่ การบ้าน ค่าเทอม ทุนการศึกษา รับปริญญา หอพัก ชมรม ใบประกาศ ไข้หวัด
  ปวดหัว หมอฟัน วัคซีน ตั้งครรภ์ เลี้ยงลูก อนุบาล พ่อแม่ สามี ภรรยา แฟนสาว แฟนหนุ่ม หย่า งานศพ
  บอลโลก โอลิมปิก วอลเลย์บอล เทนนิส กอล์ฟ ว่ายน้ำ ปีนเขา โยคะ มาราธอน ละคร ซีรีส์ การ์ตูน นักร้อง
  เปียโน กีตาร์ กล้องถ่ายรูป หุ้น บิตคอยน์ อัตราแลกเปลี่ยน ภาษีมูลค่า บำนาญ ฝากเงิน คืนเงิน คูปอง
  ส่วนลด จัดส่ง คืนสินค้า ใบขับขี่ น้ำมันรถ ยางรถ รถสตาร์ต ล้างรถ ทางด่วน มอเตอร์ไซค์ ขับรถ เช่ารถ
  ทำงานล่วงเวลา เลื่อนตำแหน่ง ลาออก ฝ่ายบุคคล บัตรพนักงาน สวัสดิการ ตรวจสุขภาพ โทรสาร สแกนเนอร์
  โปรเจกเตอร์ ไวท์บอร์ด ชงกาแฟ ลำโพง ไมโครโฟน เว็บแคม เวิร์ดเพรส พาวเวอร์พอยต์ อินสตาแกรม เฟซบุ๊ก
  ทวิตเตอร์ ช้อปปี้ ลาซาด้า สุนัข สัตว์เลี้ยง สัตวแพทย์ ยุง วัดพระ เลือกตั้ง รัฐสภา กฎหมาย ทนาย
  ตำรวจ ดับเพลิง ทหาร สถานทูต ตั๋วเครื่องบิน ที่พัก เที่ยวต่างประเทศ แลกเงิน พิพิธภัณฑ์ สวนสัตว์
  สวนสนุก แคมป์ปิ้ง ตกปลา ต้นไม้ ดอกไม้ ร้านตัดผม เครื่องสำอาง น้ำหอม ลดน้ำหนัก นวด อาบน้ำ ซักรีด
  หมวก แหวน สร้อยคอ นาฬิกาข้อมือ ประชุมถูก แบตโน้ต แอร์หนาว ไม่ใส่ไข่ หมึกพิมพ์ ข้อสอบ หมึกหมด
  แบตโน้ต แอร์หนาว หมึกพิมพ์ ข้อสอบ หมึกหมด`;

const WORDS: ReadonlySet<string> = new Set(ENGLISH.split(/\s+/).map(stem));
const PHRASES = new RegExp([KOREAN, JAPANESE, THAI].join(' ').split(/\s+/).join('|'), 'gu');

/** Returns the words of other topics in a word or a run of letters. */
export const offTopicWords = (run: string): readonly string[] =>
  WORDS.has(stem(run)) ? [run] : (run.match(PHRASES) ?? []);
